-- Once for each manager: psql -v manager=priya -f manager.sql trust
-- A role that may log in and do nothing else, and a schema that is its own. Then give it a password:
-- psql -c '\password priya' trust
\set ON_ERROR_STOP on
BEGIN;
CREATE ROLE :"manager" LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE CONNECTION LIMIT 8;
GRANT CONNECT ON DATABASE :"DBNAME" TO :"manager";
GRANT :"manager" TO CURRENT_USER;
CREATE SCHEMA :"manager" AUTHORIZATION :"manager";
REVOKE :"manager" FROM CURRENT_USER;
REVOKE ALL ON SCHEMA :"manager" FROM PUBLIC;
ALTER ROLE :"manager" IN DATABASE :"DBNAME" SET search_path = :"manager";
COMMIT;
