package org.openiwg.platform;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.net.ssl.SSLConfiguration;
import ch.qos.logback.core.spi.ContextAware;
import ch.qos.logback.core.util.Duration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import net.logstash.logback.appender.LogstashTcpSocketAppender;
import net.logstash.logback.encoder.LogstashEncoder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sends every line of the log to another machine as well, when a setting names one: a JSON object a line, by TLS, to a host whose
 * certificate and name are checked. Nothing waits for it: while the other machine is away lines are kept in memory, the oldest
 * 8,192 of them, and sent when it is back.
 */
@Component
final class ShipLog implements DisposableBean {

    private static final int KEPT = 8192;
    private static final Duration BETWEEN_ATTEMPTS = Duration.buildBySeconds(2);
    private static final Duration LAST_WORDS = Duration.buildBySeconds(2);

    private final @Nullable LogstashTcpSocketAppender appender;

    /**
     * @param to host and port, such as {@code logs.example.org:6514}; empty for nowhere
     * @param trusted a file of certificates (PEM) of whom the host's must come; empty for those that the JDK trusts
     * @throws SettingRefused when either cannot be used
     */
    ShipLog(@Value("${openiwg.log.to:}") String to, @Value("${openiwg.log.ca:}") String trusted) {
        this.appender = to.isEmpty() ? null : start(to, trust(trusted));
    }

    private static LogstashTcpSocketAppender start(String to, SSLContext trust) {
        if (!to.matches("[^:/\\s]+:[0-9]{1,5}")) {
            throw new SettingRefused("OPENIWG_LOG_TO is \"" + to
                    + "\"; expected a host and a port that takes JSON lines by TLS, such as logs.example.org:6514.");
        }
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        LogstashEncoder encoder = new LogstashEncoder();
        encoder.setContext(context);
        encoder.start();
        LogstashTcpSocketAppender appender = new LogstashTcpSocketAppender();
        appender.setContext(context);
        appender.setName("another machine");
        appender.addDestination(to);
        appender.setEncoder(encoder);
        appender.setSsl(new Trusting(trust));
        appender.setRingBufferSize(KEPT);
        appender.setReconnectionDelay(BETWEEN_ATTEMPTS);
        appender.setShutdownGracePeriod(LAST_WORDS);
        appender.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
        return appender;
    }

    private static SSLContext trust(String file) {
        try {
            if (file.isEmpty()) {
                return SSLContext.getDefault();
            }
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            try (InputStream in = Files.newInputStream(Path.of(file))) {
                for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    store.setCertificateEntry(Integer.toString(store.size()), one);
                }
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException unusable) {
            throw new SettingRefused("OPENIWG_LOG_CA is \"" + file + "\", which cannot be read as certificates (PEM): "
                    + unusable.getMessage());
        }
    }

    @Override
    public void destroy() {
        if (appender != null) {
            ((LoggerContext) LoggerFactory.getILoggerFactory())
                    .getLogger(Logger.ROOT_LOGGER_NAME)
                    .detachAppender(appender);
            appender.stop();
        }
    }

    /** TLS with these certificates, and the name of the host checked. */
    private static final class Trusting extends SSLConfiguration {

        private final SSLContext trust;

        Trusting(SSLContext trust) {
            this.trust = trust;
            getParameters().setHostnameVerification(true);
        }

        @Override
        public SSLContext createContext(ContextAware unused) throws NoSuchAlgorithmException {
            return trust;
        }
    }
}
