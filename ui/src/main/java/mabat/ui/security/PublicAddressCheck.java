package mabat.ui.security;

import java.net.InetAddress;
import mabat.account.AccountService;
import mabat.account.AccountService.UserOutcome;
import mabat.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Runs before the port is opened: creates the first administrator if the configuration names one,
 * and refuses to be reachable from other machines while nobody has an administrator's password.
 */
final class PublicAddressCheck implements SmartInitializingSingleton {
    private final AccountService accounts;
    private final FirstAdministratorProperties first;
    private final @Nullable InetAddress address;

    /**
     * @param address the one the server will listen at; absent = every address of this machine
     */
    PublicAddressCheck(
            AccountService accounts,
            FirstAdministratorProperties first,
            @Nullable InetAddress address) {
        this.accounts = accounts;
        this.first = first;
        this.address = address;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (accounts.hasAdministrator()) {
            return;
        }
        first.password().ifPresent(this::create);
        boolean local = address != null && address.isLoopbackAddress();
        if (!local && !accounts.hasAdministrator()) {
            throw new NotSafeToStartException(
                    "Mabat would listen at "
                            + (address == null ? "every address" : address.getHostAddress())
                            + ", where other machines reach it, but no administrator has a password yet.",
                    "Start it once on this machine only (server.address=127.0.0.1), open the link it"
                            + " prints and choose a password; or name a file with a password in"
                            + " mabat.first-administrator.password-file.");
        }
    }

    private void create(String password) {
        switch (accounts.create(first.name(), password, Role.ADMINISTRATOR)) {
            case UserOutcome.Created created -> {
                // As asked.
            }
            case UserOutcome.NameTaken taken ->
                    throw new NotSafeToStartException(
                            "mabat.first-administrator.name is '"
                                    + taken.name()
                                    + "', but that user is no administrator.",
                            "Choose another name.");
            case UserOutcome.Invalid invalid ->
                    throw new NotSafeToStartException(
                            "mabat.first-administrator cannot be used: "
                                    + invalid.problem().detail(),
                            "Change mabat.first-administrator.name or the password in the file.");
        }
    }
}
