package org.openiwg.record.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Fact;
import org.openiwg.record.Act;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Confidence;
import org.openiwg.record.Decision;
import org.openiwg.record.Entry;
import org.openiwg.record.EntryOffers;
import org.openiwg.record.FiledEntry;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;

/**
 * Makes the page of an entry.
 *
 * @param covered how many entries the last published checkpoint covers
 * @param offers what modules let people do about an entry
 */
record ShowEntry(RegisterSnapshot register, EntryWords words, long covered, List<EntryOffers> offers) {

    EntryPage page(long index) {
        Entry entry = register.entry(index);
        Act act = words.seen().act(entry);
        Bilingual note = act == null ? Bilingual.NONE : act.note();
        boolean provable = index < covered && words.seen().sees(entry) && !entry.isErased();
        return new EntryPage(
                List.of(new Crumb(words.text("record.title"), words.at().link("/record"))),
                words.cell(words.title(entry), null),
                said(entry),
                words.cell(note, null),
                act == null
                        ? StatementFacts.of(words, entry)
                        : withCorrections(entry.index(), EntryFacts.of(register, words, act)),
                act == null ? List.of() : versions(entry, act),
                proof(entry),
                provable,
                index,
                documents(index),
                offers.stream()
                        .flatMap(offer -> offer.offers(entry, words.at()).stream())
                        .toList(),
                WhatChanged.by(entry, register, words),
                index == 0 ? null : link(index - 1),
                index + 1 == register.size() ? null : link(index + 1));
    }

    private String link(long index) {
        return words.at().link("/record/" + index);
    }

    /** What there is to say of an entry that shows no act. */
    private @Nullable String said(Entry entry) {
        Statement statement = entry.statement();
        if (!words.seen().sees(entry)) {
            String closed =
                    words.text("record.said.closed." + statement.audience().word());
            String corrected = corrected(entry.index());
            return corrected == null ? closed : closed + " " + corrected;
        }
        return switch (statement) {
            case Statement.ActRecorded a -> corrected(entry.index());
            case Statement.Erased e -> words.text("record.said.erased", reason(entry.index()));
            case Statement.ContentErased(long index, String reason) -> words.text("record.said.erasure", reason);
            case Statement.KeyChanged(String key, String replaces) -> words.text("record.said.key", key, replaces);
            case Statement.StandardSet s -> words.text("record.said.standard");
            case Statement.Corrected c ->
                words.text(c.act() == null ? "record.said.struck" : "record.said.correction", words.in(c.reason()));
            case Statement.Filed f -> null;
            case Statement.Decided(Decision decision) -> words.in(decision.text());
            case Statement.Adopted a -> words.text("record.said.adopted");
            case Statement.Proposed p -> null;
            case Statement.Signed g -> null;
            case Statement.Dropped d -> null;
        };
    }

    /** That a later entry corrects this one, and why; null when none does. */
    private @Nullable String corrected(long corrected) {
        for (Entry entry : register.entries().reversed()) {
            if (entry.statement() instanceof Statement.Corrected correction
                    && correction.index() == corrected
                    && words.seen().sees(entry)) {
                return words.text(
                        correction.act() == null ? "record.said.was-struck" : "record.said.was-corrected",
                        words.number(entry.index()),
                        words.in(correction.reason()));
            }
        }
        return null;
    }

    /** What an act says, with the way to every correction of it. */
    private List<Fact> withCorrections(long index, List<Fact> said) {
        List<Cell> corrections = new ArrayList<>();
        for (Entry entry : register.entries()) {
            if (entry.statement() instanceof Statement.Corrected correction
                    && correction.index() == index
                    && words.seen().sees(entry)) {
                corrections.add(
                        Cell.link(words.text("record.fact.entry", words.number(entry.index())), link(entry.index())));
            }
        }
        List<Fact> facts = new ArrayList<>(said);
        if (!corrections.isEmpty()) {
            facts.add(new Fact(words.text("record.fact.corrected-by"), corrections));
        }
        return facts;
    }

    private List<Fact> documents(long index) {
        return register.entries().stream()
                .filter(words.seen()::sees)
                .flatMap(entry -> FiledEntry.of(entry).stream())
                .filter(filed -> Objects.equals(filed.document().entry(), index))
                .map(filed -> filed.shown(words.at()))
                .toList();
    }

    private String reason(long erased) {
        for (Entry entry : register.entries()) {
            if (entry.statement() instanceof Statement.ContentErased(long index, String reason) && index == erased) {
                return reason;
            }
        }
        return "";
    }

    private List<Fact> proof(Entry entry) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                words.text("record.fact.index"), words.text("record.fact.index.of", entry.index(), register.size())));
        if (entry.recordedAt() != null && words.seen().sees(entry)) {
            facts.add(Fact.of(words.text("record.fact.recorded"), words.moment(entry.recordedAt())));
            facts.add(Fact.of(words.text("record.fact.recorded-by"), entry.recordedBy()));
        }
        facts.add(Fact.of(
                words.text("record.fact.leaf"), register.leaf(entry.index()).hex()));
        facts.add(Fact.of(
                words.text("record.fact.checkpoint"),
                entry.index() < covered
                        ? words.text("record.fact.checkpoint.covers", covered)
                        : words.text("record.fact.checkpoint.soon")));
        return facts;
    }

    /** The disputed acts on the same thing, side by side, when this is one of them. */
    private List<EntryPage.Version> versions(Entry entry, Act act) {
        if (act.confidence() != Confidence.DISPUTED) {
            return List.of();
        }
        List<EntryPage.Version> versions = new ArrayList<>();
        for (Entry other : register.entries()) {
            Act its = words.seen().act(other);
            if (its != null && its.confidence() == Confidence.DISPUTED && concernsTheSame(act, its)) {
                versions.add(version(other, its, other.index() == entry.index()));
            }
        }
        return versions.size() == 1 ? List.of() : versions;
    }

    private static boolean concernsTheSame(Act one, Act other) {
        return one.body().equals(other.body())
                && (one.equals(other) || !Collections.disjoint(things(one), things(other)));
    }

    private static Set<ThingId> things(Act act) {
        return Stream.of(act.subject(), act.about()).flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }

    private EntryPage.Version version(Entry entry, Act act, boolean here) {
        return new EntryPage.Version(
                words.date(act.date()),
                words.cell(words.title(act), here ? null : link(entry.index())),
                act.note().isEmpty() ? Cell.EMPTY : words.cell(act.note(), null),
                words.source(act.source()),
                here);
    }
}
