-- The issues that stand against the data: all but those that a person dismissed or explained.
-- A confirmed issue stays: the number is wrong. state = 'open' are those that want a look.
SELECT * FROM issue_all WHERE state IN ('open', 'confirmed')
