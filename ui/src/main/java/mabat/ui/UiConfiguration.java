package mabat.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mabat.elastic.ClusterHealth;
import mabat.elastic.Elasticsearch;
import mabat.failure.DependencyUnavailableException;
import mabat.knowledge.KnowledgeBase;
import mabat.ui.component.Background;
import mabat.ui.component.EngineHealth;
import mabat.ui.component.Labels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the pages are put together. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration {
    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXZ23456789";
    private static final int CODE_LENGTH = 8;

    @Bean
    Translations translations() {
        return new Translations();
    }

    @Bean
    ProblemTexts problemTexts(Translations texts) {
        return new ProblemTexts(texts);
    }

    @Bean
    UnexpectedErrors unexpectedErrors() {
        SecureRandom random = new SecureRandom();
        return new UnexpectedErrors(() -> {
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < CODE_LENGTH; i++) {
                code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            return code.toString();
        });
    }

    @Bean
    VaadinServiceInitListener pageSetup(UnexpectedErrors errors) {
        return new PageSetup(errors);
    }

    @Bean
    Labels labels(KnowledgeBase knowledge, I18NProvider texts) {
        return new Labels(knowledge, texts);
    }

    @Bean
    EngineHealth engineHealth(Elasticsearch elasticsearch) {
        return () -> {
            try {
                return ClusterHealth.of(elasticsearch).state() != ClusterHealth.State.RED;
            } catch (DependencyUnavailableException away) {
                return false;
            }
        };
    }

    @Bean(destroyMethod = "close")
    PageWorkers pageWorkers() {
        return new PageWorkers(
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("page-", 0).factory()));
    }

    /** Not a bare executor: Spring Boot would take that for its own. */
    record PageWorkers(ExecutorService threads) implements Background, AutoCloseable {
        @Override
        public void run(Runnable work) {
            threads.execute(work);
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
