// How far the import of a register has come, so that one that was broken off goes on where it stopped.
CREATE CONSTRAINT register_id IF NOT EXISTS FOR (n:Register) REQUIRE n.id IS UNIQUE;
