package org.openiwg.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openiwg.record.log.Hash;

/**
 * What both co-chairs must sign before it is recorded. Its {@link #text} is what they sign: a line of JSON that names it,
 * then a line for each statement, each as the register will have it.
 *
 * @param body whose co-chairs must sign
 * @param matter what the module that asked calls it; empty when none needs to know
 * @param title what it is called
 * @param statements what is recorded once it is signed
 */
public record Proposal(BodyId body, String matter, Bilingual title, List<Statement> statements) {

    private static final String TYPE = "proposal";

    public Proposal {
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("nothing is proposed");
        }
        if (!statements.stream().allMatch(Proposal::canBeProposed)) {
            throw new IllegalArgumentException("this cannot be proposed");
        }
    }

    private static boolean canBeProposed(Statement statement) {
        return switch (statement) {
            case Statement.ActRecorded a -> true;
            case Statement.StandardSet s -> true;
            case Statement.Corrected c -> true;
            case Statement.Filed f -> true;
            case Statement.Decided d -> true;
            case Statement.Proposed p -> false;
            case Statement.Signed s -> false;
            case Statement.Dropped d -> false;
            case Statement.Adopted a -> false;
            case Statement.ContentErased e -> false;
            case Statement.KeyChanged k -> false;
            case Statement.Erased e -> false;
        };
    }

    /** The exact text that is signed. */
    public String text() {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("type", TYPE);
        head.put("body", body.slug());
        head.put("matter", matter);
        head.put("title_en", title.en());
        head.put("title_fr", title.fr());
        StringBuilder text = new StringBuilder(FlatJson.text(head)).append('\n');
        statements.forEach(statement ->
                text.append(FlatJson.text(StatementCells.of(statement))).append('\n'));
        return text.toString();
    }

    /** The SHA-256 of the UTF-8 bytes of the text, in lower-case hexadecimal digits. */
    public String hash() {
        return Hash.sha256(text().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Those who may see all of it. */
    public Audience audience() {
        return statements.stream()
                .map(Statement::audience)
                .max(Audience::compareTo)
                .orElseThrow();
    }

    /**
     * The proposal of a {@link #text}.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Proposal of(String text) {
        List<Statement> statements = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            statements.add(StatementCells.statement(FlatJson.read(line.getBytes(StandardCharsets.UTF_8))));
        }
        Map<String, String> head = FlatJson.read(lines.getFirst().getBytes(StandardCharsets.UTF_8));
        return new Proposal(
                new BodyId(head.getOrDefault("body", "")),
                head.getOrDefault("matter", ""),
                Bilingual.of(head.getOrDefault("title_en", ""), head.getOrDefault("title_fr", "")),
                statements);
    }
}
