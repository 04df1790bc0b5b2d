package org.openiwg.publication;

/** Where the files of editions are on the site. */
final class LeafletAddress {

    private LeafletAddress() {}

    /** The folder of a language of an edition. */
    static String folder(Edition edition, String language) {
        return "/publications/" + edition.pamphlet() + "/editions/" + edition.number() + "/" + language;
    }

    /** The page that always shows the newest edition of a language; printed codes lead there. */
    static String newest(String pamphlet, String language) {
        return "/publications/" + pamphlet + "/" + language;
    }
}
