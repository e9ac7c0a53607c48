package mabat.ui.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** What all of REST shares. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestProperties.class)
@Import(ApiErrors.class)
class ApiConfiguration implements WebMvcConfigurer {
    /** After the controllers, before the pages, which take every address. */
    private static final int AFTER_CONTROLLERS = 1;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Mabat")
                                .version("v1")
                                .description(
                                        """
                                        Search with faceted discovery over Hebrew and English news. \
                                        Every request needs an API key; `./mabat api-key NAME --role \
                                        ROLE` makes one. Errors are `application/problem+json`. A \
                                        query parameter that is not listed is an error.\
                                        """))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        "key",
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("key"));
    }

    @Bean
    OpenApiCustomizer whatAllOperationsShare() {
        return ApiDocumentation::complete;
    }

    @Bean
    SimpleUrlHandlerMapping unknownApiAddresses(JsonMapper json) {
        return new SimpleUrlHandlerMapping(
                Map.of("/api/**", new UnknownAddress(json)), AFTER_CONTROLLERS);
    }
}
