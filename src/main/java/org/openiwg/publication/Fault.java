package org.openiwg.publication;

/**
 * Something wrong in a source folder.
 *
 * @param file inside the folder
 * @param line the first is 1; 0 for the whole file
 * @param what is wrong and what to do about it
 */
public record Fault(String file, int line, String what) {

    @Override
    public String toString() {
        return line == 0 ? file + ": " + what : file + ":" + line + ": " + what;
    }
}
