// What a client spends in a minute is shared by all servers of a database.
CREATE CONSTRAINT budget_id IF NOT EXISTS FOR (n:Budget) REQUIRE n.id IS UNIQUE;
CREATE INDEX budget_minute IF NOT EXISTS FOR (n:Budget) ON (n.minute);
