package org.openiwg.record;

import java.time.Clock;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.web.RegisterHeads;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of a serving application. {@code openiwg.origin} names its log, when it first starts. */
@Configuration(proxyBeanMethods = false)
class OpenRegister {

    @Bean
    KeepRegister keepRegister(
            Database database,
            @Value("${openiwg.origin:" + KeepRegister.DEFAULT_ORIGIN + "}") String origin,
            Clock clock) {
        return KeepRegister.open(database, origin, clock).start();
    }

    @Bean
    Register register(KeepRegister kept) {
        return kept.register();
    }

    @Bean
    Checkpoints checkpoints(KeepRegister kept) {
        return kept.checkpoints();
    }

    @Bean
    RegisterHeads registerHeads(Register register, Checkpoints checkpoints, Readers readers) {
        return new HeadForPages(register, checkpoints, readers);
    }
}
