-- +goose Up
-- What copies of the program keep for one another, such as sessions that a successor goes on with. It means nothing later.
CREATE TABLE notes (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
