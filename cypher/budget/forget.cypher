// Forgets the minutes that are over; a client of a hundred thousand is forgotten the next time.
// mode: write
// rows: none
MATCH (budget:Budget)
WHERE budget.minute < timestamp() / 60000
WITH budget
LIMIT 100000
DELETE budget
