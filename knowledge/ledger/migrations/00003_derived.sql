-- +goose Up
-- Sentences of posted answers that were computed from facts, with how, so that they can be computed again without the question.
CREATE TABLE post_derived (
    message TEXT NOT NULL REFERENCES posts (message) ON DELETE CASCADE,
    n       BIGINT NOT NULL, -- their order in the answer
    how     TEXT NOT NULL,   -- JSON of a knowledge.Derivation
    said    TEXT NOT NULL,
    PRIMARY KEY (message, n)
);
