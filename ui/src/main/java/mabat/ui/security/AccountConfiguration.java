package mabat.ui.security;

import java.security.SecureRandom;
import java.time.Clock;
import mabat.account.AccountService;
import mabat.account.AccountStore;
import mabat.account.ApiKeyService;
import mabat.account.FirstSignIn;
import mabat.account.LoginAttempts;
import mabat.account.PasswordHash;
import mabat.account.Secret;
import mabat.alert.HomeAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** People, keys and the first link, with Argon2 for passwords. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FirstAdministratorProperties.class, DataFolderProperties.class})
class AccountConfiguration {
    private final SecureRandom random = new SecureRandom();

    @Bean
    PasswordHash passwordHash() {
        Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        return new PasswordHash() {
            @Override
            public String of(String password) {
                return String.valueOf(argon2.encode(password));
            }

            @Override
            public boolean matches(String password, String hash) {
                return argon2.matches(password, hash);
            }
        };
    }

    @Bean
    AccountService accountService(AccountStore store, PasswordHash hash, Clock clock) {
        return new AccountService(store, hash, clock);
    }

    @Bean
    ApiKeyService apiKeyService(AccountStore store, Clock clock) {
        return new ApiKeyService(store, random, clock);
    }

    @Bean
    FirstSignIn firstSignIn(AccountStore store, AccountService accounts, Clock clock) {
        return new FirstSignIn(store, accounts, random, clock);
    }

    @Bean
    LoginAttempts loginAttempts(Clock clock) {
        return new LoginAttempts(clock);
    }

    @Bean
    PasswordSignIn passwordSignIn(AccountService accounts, LoginAttempts attempts) {
        return new PasswordSignIn(accounts, attempts);
    }

    @Bean
    LocalKey localKey() {
        return new LocalKey(Secret.random("mabat_local_", random));
    }

    @Bean
    LocalServerJob localServerJob(
            LocalKey key, DataFolderProperties folder, ServerProperties server, HomeAddress home) {
        return new LocalServerJob(key, folder.data(), server.getAddress(), home);
    }

    @Bean
    PublicAddressCheck publicAddressCheck(
            AccountService accounts, FirstAdministratorProperties first, ServerProperties server) {
        return new PublicAddressCheck(accounts, first, server.getAddress());
    }
}
