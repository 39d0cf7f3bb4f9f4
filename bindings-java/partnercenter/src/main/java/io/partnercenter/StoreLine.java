package io.partnercenter;

/**
 * What a store's list tells of a record.
 *
 * @param key under which it is found
 * @param issued when its token was issued, in RFC 3339; may be null
 * @param user user principal name; may be null
 */
public record StoreLine(StoreKey key, String issued, String user) {}
