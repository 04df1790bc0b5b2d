package org.openiwg.record.pages;

import java.util.List;
import org.openiwg.platform.web.Page;

/**
 * How anyone can check the register.
 *
 * @param site where the site is reached, as it stands in commands
 * @param origin the name of the log
 * @param keys its verifier keys, the one that counts first
 * @param checkpoint the last published checkpoint; empty when there is none yet
 * @param sample the index of an entry to try it with
 */
record VerifyPage(String site, String origin, List<String> keys, String checkpoint, long sample) implements Page {

    /** RFC 8410: what stands before the 32 bytes of an Ed25519 public key, in octal. */
    private static final String DER = "\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000";

    String key() {
        return keys.getFirst();
    }

    /** Checks the signature of the checkpoint with nothing of ours; a test runs it. */
    String script() {
        return """
                key='%s'
                curl -s -o checkpoint %s/log/checkpoint
                sed '/^$/,$d' checkpoint > text
                grep -F -- "— ${key%%%%+*+*} " checkpoint | head -n 1 | cut -d ' ' -f 3 | base64 -d | tail -c 64 > signature
                { printf '%s'; printf %%s "${key#*+*+}" | base64 -d | tail -c 32; } > key.der
                openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in text -sigfile signature
                """.formatted(key(), site, DER);
    }
}
