package org.openiwg.record;

import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.PlaceNames;

/** The names that the acts give which a reader may see; worked out when a page asks. */
record NamesForPages(ForReaders<Names> names, Visibility reader) implements PlaceNames {

    static ForReaders<Names> of(Register register) {
        return new ForReaders<>(
                register,
                (snapshot, reader) ->
                        Names.of(snapshot.acts().stream().filter(reader::sees).toList()));
    }

    @Override
    public String body(String slug, Language language) {
        return Slug.isSlug(slug) ? names.of(reader).body(new BodyId(slug)).in(language.locale()) : slug;
    }

    @Override
    public String institution(String slug, Language language) {
        return names.of(reader).institution(slug).in(language.locale());
    }
}
