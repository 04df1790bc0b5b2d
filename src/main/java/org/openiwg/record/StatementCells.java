package org.openiwg.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says, as named strings in a fixed order, {@code type} first. An act goes on with the columns of
 * {@code acts.csv} as the row has them, a standard with those of {@code standards.csv}; a correction with {@code entry},
 * {@code reason_en}, {@code reason_fr}, {@code audience} and, where there is one, the act; the rest as their records say.
 */
final class StatementCells {

    private StatementCells() {}

    static Map<String, String> of(Statement statement) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("type", type(statement));
        switch (statement) {
            case Statement.ActRecorded(Act act) -> cells.putAll(ActCells.of(act));
            case Statement.StandardSet(Standard standard) -> standard(cells, standard);
            case Statement.Corrected correction -> correction(cells, correction);
            case Statement.Filed(FiledDocument document) -> document(cells, document);
            case Statement.Decided(Decision decision) -> decision(cells, decision);
            case Statement.Proposed(Proposal proposal, Long replaces) -> {
                cells.put("replaces", Objects.toString(replaces, ""));
                cells.put("text", proposal.text());
            }
            case Statement.Signed signed -> {
                cells.put("entry", Long.toString(signed.proposal()));
                cells.put("hash", signed.hash());
                cells.put("body", signed.body().slug());
                cells.put("institution", signed.institution());
                bilingual(cells, "standsIn", signed.standsIn());
            }
            case Statement.Dropped(long proposal, Bilingual reason) -> {
                cells.put("entry", Long.toString(proposal));
                bilingual(cells, "reason", reason);
            }
            case Statement.Adopted adopted -> {
                cells.put("entry", Long.toString(adopted.entry()));
                cells.put("hash", adopted.proposal().hash());
                cells.put(
                        "signatures",
                        adopted.signatures().stream()
                                .map(StatementCells::signature)
                                .collect(Collectors.joining("\n")));
                cells.put("text", adopted.proposal().text());
            }
            case Statement.ContentErased(long index, String reason) -> {
                cells.put("entry", Long.toString(index));
                cells.put("reason", reason);
            }
            case Statement.KeyChanged(String key, String replaces) -> {
                cells.put("key", key);
                cells.put("replaces", replaces);
            }
            case Statement.Erased e -> throw new IllegalArgumentException("Nothing cannot be recorded");
        }
        return cells;
    }

    private static String type(Statement statement) {
        return switch (statement) {
            case Statement.ActRecorded a -> "act";
            case Statement.StandardSet s -> "standard";
            case Statement.Corrected c -> "correction";
            case Statement.Filed f -> "document";
            case Statement.Decided d -> "decision";
            case Statement.Proposed p -> "proposed";
            case Statement.Signed s -> "signed";
            case Statement.Dropped d -> "dropped";
            case Statement.Adopted a -> "adopted";
            case Statement.ContentErased e -> "erasure";
            case Statement.KeyChanged k -> "key";
            case Statement.Erased e -> "";
        };
    }

    /**
     * The statement of cells that {@link #of} gave.
     *
     * @throws RuntimeException when they are none
     */
    static Statement statement(Map<String, String> cells) {
        return switch (cell(cells, "type")) {
            case "act" -> new Statement.ActRecorded(ActCells.act(cells));
            case "standard" -> new Statement.StandardSet(standard(cells));
            case "correction" ->
                new Statement.Corrected(
                        number(cells, "entry"),
                        cell(cells, "act").isEmpty() ? null : ActCells.act(cells),
                        known(Audience.of(cell(cells, "audience"))),
                        bilingual(cells, "reason"));
            case "document" -> new Statement.Filed(document(cells));
            case "decision" -> new Statement.Decided(decision(cells));
            case "proposed" ->
                new Statement.Proposed(
                        Proposal.of(cell(cells, "text")),
                        cell(cells, "replaces").isEmpty() ? null : number(cells, "replaces"));
            case "signed" ->
                new Statement.Signed(
                        number(cells, "entry"),
                        cell(cells, "hash"),
                        new BodyId(cell(cells, "body")),
                        cell(cells, "institution"),
                        bilingual(cells, "standsIn"));
            case "dropped" -> new Statement.Dropped(number(cells, "entry"), bilingual(cells, "reason"));
            case "adopted" ->
                new Statement.Adopted(
                        number(cells, "entry"),
                        Proposal.of(cell(cells, "text")),
                        signatures(cell(cells, "signatures")));
            case "erasure" -> new Statement.ContentErased(number(cells, "entry"), cell(cells, "reason"));
            case "key" -> new Statement.KeyChanged(cell(cells, "key"), cell(cells, "replaces"));
            default -> throw new IllegalArgumentException("unknown type");
        };
    }

    private static void standard(Map<String, String> cells, Standard standard) {
        cells.put("kind", standard.kind().word());
        cells.put("days", Integer.toString(standard.days()));
        cells.put("unit", standard.unit().word());
    }

    private static Standard standard(Map<String, String> cells) {
        return new Standard(
                known(StandardKind.of(cell(cells, "kind"))),
                Integer.parseInt(cell(cells, "days")),
                known(Standard.Unit.of(cell(cells, "unit"))));
    }

    private static void correction(Map<String, String> cells, Statement.Corrected correction) {
        cells.put("entry", Long.toString(correction.index()));
        bilingual(cells, "reason", correction.reason());
        cells.put("audience", correction.audience().word());
        Act act = correction.act();
        if (act != null) {
            cells.putAll(ActCells.of(act));
        }
    }

    private static void document(Map<String, String> cells, FiledDocument document) {
        cells.put("body", document.body().slug());
        cells.put("about", Objects.toString(document.about(), ""));
        cells.put("entry", Objects.toString(document.entry(), ""));
        bilingual(cells, "title", document.title());
        cells.put("name", document.name());
        cells.put("mediaType", document.mediaType());
        cells.put("size", Long.toString(document.size()));
        cells.put("sha256", document.sha256());
        cells.put("audience", document.audience().word());
    }

    private static FiledDocument document(Map<String, String> cells) {
        return new FiledDocument(
                new BodyId(cell(cells, "body")),
                optional(cells, "about", ThingId::parse),
                optional(cells, "entry", Long::valueOf),
                bilingual(cells, "title"),
                cell(cells, "name"),
                cell(cells, "mediaType"),
                number(cells, "size"),
                cell(cells, "sha256"),
                known(Audience.of(cell(cells, "audience"))));
    }

    private static void decision(Map<String, String> cells, Decision decision) {
        cells.put("body", decision.body().slug());
        cells.put("subject", decision.slug());
        cells.put("date", decision.date().toString());
        cells.put("about", Objects.toString(decision.about(), ""));
        bilingual(cells, "title", decision.title());
        bilingual(cells, "text", decision.text());
        cells.put("audience", decision.audience().word());
    }

    private static Decision decision(Map<String, String> cells) {
        return new Decision(
                new BodyId(cell(cells, "body")),
                cell(cells, "subject"),
                LocalDate.parse(cell(cells, "date")),
                bilingual(cells, "title"),
                bilingual(cells, "text"),
                optional(cells, "about", ThingId::parse),
                known(Audience.of(cell(cells, "audience"))));
    }

    private static String signature(Signature signature) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("entry", Long.toString(signature.entry()));
        cells.put("body", signature.body().slug());
        cells.put("institution", signature.institution());
        cells.put("post", signature.post());
        cells.put("at", signature.at().toString());
        bilingual(cells, "standsIn", signature.standsIn());
        return FlatJson.text(cells);
    }

    private static List<Signature> signatures(String lines) {
        return lines.lines()
                .map(line -> FlatJson.read(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .map(cells -> new Signature(
                        number(cells, "entry"),
                        new BodyId(cell(cells, "body")),
                        cell(cells, "institution"),
                        cell(cells, "post"),
                        Instant.parse(cell(cells, "at")),
                        bilingual(cells, "standsIn")))
                .toList();
    }

    private static void bilingual(Map<String, String> cells, String name, Bilingual text) {
        cells.put(name + "_en", text.en());
        cells.put(name + "_fr", text.fr());
    }

    private static Bilingual bilingual(Map<String, String> cells, String name) {
        return Bilingual.of(cell(cells, name + "_en"), cell(cells, name + "_fr"));
    }

    private static String cell(Map<String, String> cells, String name) {
        return cells.getOrDefault(name, "");
    }

    private static long number(Map<String, String> cells, String name) {
        return Long.parseLong(cell(cells, name));
    }

    private static <T> @Nullable T optional(
            Map<String, String> cells, String name, Function<String, @Nullable T> reader) {
        return cell(cells, name).isEmpty() ? null : known(reader.apply(cell(cells, name)));
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("a word that means nothing");
        }
        return value;
    }
}
