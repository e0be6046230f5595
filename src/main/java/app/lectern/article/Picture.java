package app.lectern.article;

/**
 * A picture in an article. Every part may be empty.
 *
 * @param source absolute address
 * @param alternative what the author wrote for those who cannot see it
 * @param caption the words printed below it, without the credit
 * @param credit who made or owns it
 */
public record Picture(String source, String alternative, String caption, String credit) {}
