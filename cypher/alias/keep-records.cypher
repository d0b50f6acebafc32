// Keeps what sources do not say or leave open, their authors and their datelines under the entities that ids stand for, by the
// ids alone that are given; what they name themselves stays beside it.
// $ids: [string]
// $canonical: map
// mode: write
// rows: none
// scan: there are few of these beside claims, and none is found by what it is about
CALL () {
  MATCH (x:Absence|Ambiguity)
  WITH x, coalesce(x.ownAbout, x.about) AS own
  WHERE any(id IN own WHERE id IN $ids)
  WITH x, own, [place IN range(0, size(own) - 1) | coalesce($canonical[own[place]], x.about[place])] AS about
  SET x.about = about, x.ownAbout = CASE WHEN about = own THEN null ELSE own END
}
CALL () {
  MATCH (s:Source)
  WITH s, coalesce(s.ownAuthor, s.author) AS author, coalesce(s.ownDateline, s.dateline) AS dateline
  WHERE author IN $ids OR dateline IN $ids
  WITH s, author, dateline, coalesce($canonical[author], s.author) AS writer, coalesce($canonical[dateline], s.dateline) AS place
  SET
    s.author = writer,
    s.ownAuthor = CASE WHEN writer = author THEN null ELSE author END,
    s.dateline = place,
    s.ownDateline = CASE WHEN place = dateline THEN null ELSE dateline END
}
