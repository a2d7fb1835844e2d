-- Stories get a mark of the section that they are at home in, by which whoever works in it finds their statements.
INSERT INTO job (id, kind, key, data, run_at, made_at)
SELECT 4, 'desk.marks', 'desk.marks', '{"after":0}', 0, 0
WHERE EXISTS (SELECT id FROM story) AND NOT EXISTS (SELECT id FROM job WHERE key = 'desk.marks');
