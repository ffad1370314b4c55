-- The operations on case_queue for a back office that speaks SQL alone; PostgreSQL only.
-- Run at every migration: each statement replaces what was there. docs/queue.md is the contract.

CREATE OR REPLACE FUNCTION queue_claim(
    owner text, batch integer DEFAULT 1, lease_seconds integer DEFAULT 60, of_kind text DEFAULT NULL
) RETURNS SETOF case_queue
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(btrim(owner), '') = '' THEN
        RAISE EXCEPTION 'owner: a name' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF batch NOT BETWEEN 1 AND 500 THEN
        RAISE EXCEPTION 'batch: 1 to 500' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF lease_seconds NOT BETWEEN 1 AND 86400 THEN
        RAISE EXCEPTION 'lease_seconds: 1 to 86400' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    -- Rows of one consumer after another are taken back in one order, so that none waits in a ring.
    UPDATE case_queue SET
        state = CASE WHEN attempts >= max_attempts THEN 'dead' ELSE 'ready' END,
        finished_at = CASE WHEN attempts >= max_attempts THEN now() END,
        last_error = 'the lease ran out',
        lease_owner = NULL, lease_token = NULL, leased_until = NULL
    WHERE id IN (
        SELECT q.id FROM case_queue AS q
        WHERE q.state = 'leased' AND q.leased_until <= now()
        ORDER BY q.id FOR UPDATE SKIP LOCKED
    );
    RETURN QUERY
    WITH wanted AS (
        SELECT q.id FROM case_queue AS q
        WHERE q.state = 'ready'
          AND q.available_at <= now()
          AND (of_kind IS NULL OR q.kind = of_kind)
          AND NOT EXISTS (
              SELECT 1 FROM case_queue AS older
              WHERE older.case_id = q.case_id
                AND older.seq < q.seq
                AND older.state IN ('ready', 'leased', 'dead')
          )
        ORDER BY q.priority, q.available_at, q.id
        LIMIT batch
        FOR UPDATE SKIP LOCKED
    ), leased AS (
        UPDATE case_queue SET
            state = 'leased',
            lease_owner = owner,
            lease_token = gen_random_uuid(),
            leased_until = now() + make_interval(secs => lease_seconds),
            attempts = case_queue.attempts + 1
        FROM wanted WHERE case_queue.id = wanted.id
        RETURNING case_queue.*
    )
    SELECT * FROM leased ORDER BY leased.priority, leased.available_at, leased.id;
END $$;

CREATE OR REPLACE FUNCTION queue_finish(row_id uuid, token uuid) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH hit AS (
        UPDATE case_queue SET
            state = 'done', finished_at = now(), last_error = NULL,
            lease_owner = NULL, lease_token = NULL, leased_until = NULL
        WHERE id = row_id AND state = 'leased' AND lease_token = token AND leased_until > now()
        RETURNING 1
    )
    SELECT EXISTS (SELECT FROM hit);
$$;

CREATE OR REPLACE FUNCTION queue_renew(row_id uuid, token uuid, lease_seconds integer DEFAULT 60)
RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH hit AS (
        UPDATE case_queue
        SET leased_until = now() + make_interval(secs => least(greatest(lease_seconds, 1), 86400))
        WHERE id = row_id AND state = 'leased' AND lease_token = token AND leased_until > now()
        RETURNING 1
    )
    SELECT EXISTS (SELECT FROM hit);
$$;

CREATE OR REPLACE FUNCTION queue_fail(row_id uuid, token uuid, error text) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH hit AS (
        UPDATE case_queue SET
            state = CASE WHEN attempts >= max_attempts THEN 'dead' ELSE 'ready' END,
            finished_at = CASE WHEN attempts >= max_attempts THEN now() END,
            available_at = now() + make_interval(secs => least(power(2, attempts), 3600)),
            last_error = left(error, 2000),
            lease_owner = NULL, lease_token = NULL, leased_until = NULL
        WHERE id = row_id AND state = 'leased' AND lease_token = token AND leased_until > now()
        RETURNING 1
    )
    SELECT EXISTS (SELECT FROM hit);
$$;

CREATE OR REPLACE FUNCTION queue_release(row_id uuid, token uuid) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH hit AS (
        UPDATE case_queue SET
            state = 'ready', attempts = attempts - 1,
            lease_owner = NULL, lease_token = NULL, leased_until = NULL
        WHERE id = row_id AND state = 'leased' AND lease_token = token AND leased_until > now()
        RETURNING 1
    )
    SELECT EXISTS (SELECT FROM hit);
$$;

CREATE OR REPLACE FUNCTION queue_requeue(row_id uuid) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH hit AS (
        UPDATE case_queue SET state = 'ready', attempts = 0, available_at = now(), finished_at = NULL
        WHERE id = row_id AND state = 'dead'
        RETURNING 1
    )
    SELECT EXISTS (SELECT FROM hit);
$$;

CREATE OR REPLACE FUNCTION queue_skip(row_id uuid, reason text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(btrim(reason), '') = '' THEN
        RAISE EXCEPTION 'reason: a text, not empty' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    UPDATE case_queue SET state = 'done', last_error = 'skipped: ' || reason, finished_at = now()
    WHERE id = row_id AND state = 'dead';
    RETURN FOUND;
END $$;

CREATE OR REPLACE FUNCTION queue_replay(from_seq integer, of_case text DEFAULT NULL)
RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH again AS (
        UPDATE case_queue SET
            state = 'ready', attempts = 0, available_at = now(), finished_at = NULL, last_error = NULL
        WHERE state = 'done' AND seq >= from_seq
          AND (of_case IS NULL OR case_id = (SELECT id FROM cases WHERE number = of_case))
        RETURNING 1
    )
    SELECT count(*) FROM again;
$$;

CREATE OR REPLACE FUNCTION queue_show(row_id uuid) RETURNS SETOF case_queue
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT * FROM case_queue WHERE id = row_id;
$$;

CREATE OR REPLACE FUNCTION queue_list(of_state text DEFAULT NULL, of_case text DEFAULT NULL)
RETURNS TABLE (
    id uuid, case_id uuid, seq integer, kind text, event text, state text, attempts integer,
    available_at timestamptz, last_error text, lease_owner text, leased_until timestamptz
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT q.id, q.case_id, q.seq, q.kind, q.event, q.state, q.attempts,
           q.available_at, q.last_error, q.lease_owner, q.leased_until
    FROM case_queue AS q
    WHERE (of_state IS NULL OR q.state = of_state)
      AND (of_case IS NULL OR q.case_id = (SELECT c.id FROM cases AS c WHERE c.number = of_case))
    ORDER BY q.id LIMIT 500;
$$;

CREATE OR REPLACE FUNCTION queue_stats()
RETURNS TABLE (ready bigint, leased bigint, done bigint, dead bigint, oldest_ready_seconds bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT count(*) FILTER (WHERE state = 'ready'), count(*) FILTER (WHERE state = 'leased'),
           count(*) FILTER (WHERE state = 'done'), count(*) FILTER (WHERE state = 'dead'),
           greatest(extract(epoch FROM now() - min(created_at) FILTER (WHERE state = 'ready')), 0)::bigint
    FROM case_queue;
$$;

-- What a consumer may do, and nothing else. An account that may not make roles goes without:
-- whoever runs the database makes the role and migrates again.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'backoffice') THEN
        CREATE ROLE backoffice NOLOGIN;
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN RAISE NOTICE 'the role backoffice is missing';
    WHEN duplicate_object OR unique_violation THEN NULL;  -- another database's migration made it
END $$;

DO $$
DECLARE one regprocedure;
BEGIN
    FOR one IN
        SELECT p.oid::regprocedure FROM pg_proc AS p
        WHERE p.pronamespace = 'public'::regnamespace
          AND p.proname IN ('queue_claim', 'queue_finish', 'queue_renew', 'queue_fail',
                            'queue_release', 'queue_requeue', 'queue_skip', 'queue_replay',
                            'queue_show', 'queue_list', 'queue_stats')
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', one);
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'backoffice') THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO backoffice', one);
        END IF;
    END LOOP;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'backoffice') THEN
        GRANT USAGE ON SCHEMA public TO backoffice;
        GRANT INSERT (id, case_number, kind, payload, external_id, dedupe_key, created_at)
            ON case_replies TO backoffice;
    END IF;
END $$;
