package io.partnercenter;

/**
 * A record as a store gives it back.
 *
 * @param record as it was saved
 * @param version which is replaced by the next one
 */
public record StoredToken(StoreRecord record, String version) {}
