# Two images: Elasticsearch with our analysis plugin, and the application. Both take what `./mabat build` has built:
#   docker compose build
# The base images are the vendors' own; nothing is compiled in here.

ARG ELASTICSEARCH_VERSION=9.5.2

FROM docker.elastic.co/elasticsearch/elasticsearch:${ELASTICSEARCH_VERSION} AS elasticsearch
COPY index-mappings/target/index-mappings-*-plugin.zip /tmp/mabat-analysis.zip
RUN bin/elasticsearch-plugin install --batch file:///tmp/mabat-analysis.zip

FROM eclipse-temurin:25-jre AS application
# The same number as Elasticsearch's user, so that the generated password can be readable by these two only.
RUN install -d -o 1000 -g 0 -m 0750 /data
COPY ui/target/mabat.jar /opt/mabat/mabat.jar
USER 1000:0
WORKDIR /opt/mabat
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+UseSerialGC", "-jar", "/opt/mabat/mabat.jar", "start", "--data", "/data"]
