create table articles (
  number      integer primary key,
  id          text    not null unique,
  title       text    not null,
  site        text    not null,
  language    text    not null,
  source      text,
  added       integer not null,  -- milliseconds since 1970, as are all times here
  words       integer not null check (words >= 0),
  duration    integer not null,  -- milliseconds at the standard voice and rate, 0 if not known yet
  state       text    not null,
  deleted     integer,           -- when it was put in the bin, or null
  restored    text    not null,  -- JSON list of the left-out pieces that the reader put back
  article     text    not null   -- JSON of the article as it was extracted
);

create index articles_by_source on articles (source) where source is not null;
create index articles_by_deletion on articles (deleted) where deleted is not null;

create virtual table article_texts using fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

create table tags (
  article integer not null references articles (number) on delete cascade,
  tag     text    not null,
  primary key (article, tag)
) without rowid;

create index tags_by_name on tags (tag);

create table positions (
  article integer primary key references articles (number) on delete cascade,
  sentence text   not null,
  offset  integer not null,  -- milliseconds into the sentence at the voice's natural rate
  session text    not null,
  version integer not null,
  saved   integer not null
);

create table queue (
  article integer primary key references articles (number) on delete cascade,
  rank    integer not null
);

create table layouts (
  number  integer primary key,   -- in the order in which they were made
  article integer not null references articles (number) on delete cascade,
  voice   text    not null,
  rate    real    not null,
  script  text    not null,  -- hash of the script it was made for
  layout  text    not null,
  unique (article, voice, rate)
);

create table settings (
  name  text primary key,
  value text not null
) without rowid;
