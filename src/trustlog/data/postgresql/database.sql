-- Once for each database, by a superuser: psql -f database.sql trust
-- Nobody comes in, or sees how much anybody else has written, who is not let in below.
\set ON_ERROR_STOP on
BEGIN;
REVOKE ALL ON DATABASE :"DBNAME" FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- Everyone may ask PostgreSQL how many rows any table has, how large it is and how often it changed.
DO $$
DECLARE
    named record;
BEGIN
    FOR named IN
        SELECT format('%s ON %s FROM PUBLIC', 'ALL', oid::regclass) AS what
        FROM pg_class
        WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'v'
            AND (relname ~ '^pg_stat(io)?_' OR relname = 'pg_locks')
        UNION ALL
        SELECT format('EXECUTE ON FUNCTION %s FROM PUBLIC', oid::regprocedure)
        FROM pg_proc
        WHERE pronamespace = 'pg_catalog'::regnamespace
            AND (proname ~ '^pg_stat_get_' OR proname = 'pg_lock_status'
                OR proname ~ '^pg_(total_relation|relation|table|indexes|database)_?size$')
    LOOP
        EXECUTE 'REVOKE ' || named.what;
    END LOOP;
    REVOKE SELECT ON pg_class FROM PUBLIC;
    SELECT format('GRANT SELECT (%s) ON pg_class TO PUBLIC', string_agg(attname, ', ')) AS what
    INTO named
    FROM pg_attribute
    WHERE attrelid = 'pg_class'::regclass AND attnum <> 0 AND NOT attisdropped
        AND attname NOT IN ('relpages', 'reltuples', 'relallvisible', 'relallfrozen');
    EXECUTE named.what;
END
$$;
COMMIT;
