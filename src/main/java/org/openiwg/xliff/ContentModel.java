package org.openiwg.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which children an element may have: a sequence of choices, each so many times. */
final class ContentModel {

    private static final Pattern STEP = Pattern.compile("\\(?([\\w:|-]+)\\)?([?*+]?)");
    private static final String OTHER = "other";

    private final boolean mixed;
    private final String text;
    private final List<Step> steps = new ArrayList<>();

    private record Step(Set<String> names, int least, int most) {}

    ContentModel(String line) {
        this.mixed = line.startsWith("#text");
        this.text = line.replaceFirst("^#text ?", "");
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            String times = step.group(2);
            steps.add(new Step(
                    Set.of(step.group(1).split("\\|")),
                    times.equals("?") || times.equals("*") ? 0 : 1,
                    times.equals("*") || times.equals("+") ? Integer.MAX_VALUE : 1));
        }
    }

    boolean isMixed() {
        return mixed;
    }

    /** As the grammar writes it. */
    @Override
    public String toString() {
        return text.replace("xlf:", "").replace("x12:", "");
    }

    /** How many of the children are in their place; one more than there are when nothing is missing after them. */
    int fitting(XmlNode element) {
        List<XmlNode> children = element.children();
        int done = 0;
        for (Step step : steps) {
            int times = 0;
            while (done < children.size()
                    && times < step.most()
                    && step.names().contains(word(element, children.get(done)))) {
                times++;
                done++;
            }
            if (times < step.least()) {
                return done;
            }
        }
        return done < children.size() ? done : children.size() + 1;
    }

    private String word(XmlNode element, XmlNode child) {
        boolean named = steps.stream().anyMatch(step -> step.names().contains(child.name()));
        return named || child.namespace().equals(element.namespace()) ? child.name() : OTHER;
    }
}
