package org.openiwg.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openiwg.OpenIwg;
import org.openiwg.demo.BeginDemonstration;
import org.openiwg.people.OneTimeLinks;
import org.openiwg.platform.SettingRefused;
import org.openiwg.platform.database.DatabaseRefused;
import org.openiwg.platform.database.DatabaseSettings;
import org.openiwg.platform.text.Language;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.ImportHistory;
import org.openiwg.record.Register;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The application, serving. */
final class RunningSite implements AutoCloseable {
    /** The real history that comes with the software. */
    static final HistoryFiles EXAMPLE_FILES =
            name -> RunningSite.class.getResourceAsStream("/examples/iwg-tip/" + name);

    /**
     * How to run it.
     *
     * @param listen where it listens
     * @param database where the register is
     */
    record Settings(ListenAddress listen, DatabaseSettings database) {}

    private final ConfigurableApplicationContext context;
    private final String address;

    private RunningSite(ConfigurableApplicationContext context, String address) {
        this.context = context;
        this.address = address;
    }

    /**
     * Starts it; whoever starts it closes it, however the process ends.
     *
     * @throws DatabaseRefused when the database cannot be used
     * @throws ListenAddress.Refused when it cannot listen there
     * @throws SettingRefused when it cannot work with a setting
     */
    static RunningSite start(Settings settings) {
        settings.listen.probe();
        SpringApplication application = new SpringApplication(OpenIwg.class);
        application.setMainApplicationClass(OpenIwg.class);
        application.setRegisterShutdownHook(false);
        List<String> properties = new ArrayList<>(List.of(
                "--server.address=" + settings.listen.host(),
                "--server.port=" + settings.listen.port(),
                "--openiwg.data=" + settings.database.data()));
        if (settings.database.url() != null) {
            properties.add("--openiwg.db.url=" + settings.database.url());
        }
        if (settings.database.appUrl() != null) {
            properties.add("--openiwg.db.app.url=" + settings.database.appUrl());
        }
        try {
            ConfigurableApplicationContext context = application.run(properties.toArray(String[]::new));
            int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                    .getPort();
            return new RunningSite(context, "http://localhost:" + port);
        } catch (RuntimeException failure) {
            throw refusal(failure, settings);
        }
    }

    private static RuntimeException refusal(RuntimeException failure, Settings settings) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseRefused refused) {
                return refused;
            }
            if (cause instanceof SettingRefused refused) {
                return refused;
            }
            if (cause instanceof PortInUseException) {
                return settings.listen.taken();
            }
        }
        return failure;
    }

    /** Where it can be reached on this machine. */
    String address() {
        return address;
    }

    /**
     * Puts the real history of the example into a register that holds nothing yet, and beside it the demonstration; what of that was
     * not finished when the process died is finished.
     */
    void loadExampleWhenNew() {
        Register register = context.getBean(Register.class);
        BeginDemonstration demonstration = context.getBean(BeginDemonstration.class);
        if (register.snapshot().size() == 0 && register.readOnly().isEmpty()) {
            HistoryFiles files = demonstration.begin() ? demonstration.beside(EXAMPLE_FILES) : EXAMPLE_FILES;
            if (!(new ImportHistory(register).run(files, "openiwg") instanceof ImportHistory.Outcome.Sound)) {
                throw new IllegalStateException("the example history has faults");
            }
        }
        demonstration.complete();
    }

    /** The address of a one-time link for the administrator, when none was ever made. */
    Optional<String> firstAdministratorLink(Language language) {
        return context.getBean(OneTimeLinks.class)
                .firstForAdministrator()
                .map(path -> address + "/" + language.code() + path);
    }

    /** Waits until the first page can be fetched. */
    void awaitFirstPage() {
        get("/en");
    }

    /** Fetches a page and answers its text. */
    String get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Language", "en")
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException unreachable) {
            throw new IllegalStateException("the site does not answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while starting", stopped);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
