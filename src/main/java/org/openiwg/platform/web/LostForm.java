package org.openiwg.platform.web;

import java.util.List;
import java.util.Map;

/**
 * A form that was sent when its sender's session had ended.
 *
 * @param path where it was sent, without the language
 * @param fields what was in it; nothing when it carried files
 * @param writer who opened it, see {@link Visitor#writer}; empty when it does not say
 */
public record LostForm(String path, Map<String, List<String>> fields, String writer) {

    public LostForm {
        fields = Map.copyOf(fields);
    }
}
