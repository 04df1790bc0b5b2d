package org.openiwg.account;

import org.openiwg.record.Act;

/**
 * An act and the entry of the register that holds it.
 *
 * @param index from 0
 */
public record Numbered(long index, Act act) {}
