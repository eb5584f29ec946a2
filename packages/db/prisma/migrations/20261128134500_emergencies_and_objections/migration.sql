-- AlterCheck: a verdict may be taken back, which needs no text.
ALTER TABLE "review" DROP CONSTRAINT "review_verdict_check", DROP CONSTRAINT "review_text_check";
ALTER TABLE "review"
    ADD CONSTRAINT "review_verdict_check" CHECK ("verdict" IN ('APPROVE', 'REQUEST_CHANGES', 'REJECT', 'TAKE_BACK')),
    ADD CONSTRAINT "review_text_check" CHECK ("verdict" IN ('APPROVE', 'TAKE_BACK') OR btrim("text") <> '');

-- From the first signature on, an emergency does what was signed: a change comes only when a signature covers it, as a rebase
-- writes it anew, and nobody contributes any more.
CREATE FUNCTION "keep_emergency_as_signed"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    hash TEXT := to_jsonb(NEW) ->> 'patch_hash';
BEGIN
    IF EXISTS (SELECT FROM "change_set" WHERE "number" = NEW."change_set_number" AND "origin" = 'EMERGENCY')
        AND EXISTS (SELECT FROM "review" WHERE "change_set_number" = NEW."change_set_number")
        AND (hash IS NULL OR NOT EXISTS (
            SELECT FROM "review" WHERE "change_set_number" = NEW."change_set_number" AND hash = ANY("covered")
        )) THEN
        RAISE EXCEPTION 'The emergency change set % stays as it was signed.', NEW."change_set_number"
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER "change_of_emergency" BEFORE INSERT OR UPDATE ON "change"
    FOR EACH ROW EXECUTE FUNCTION "keep_emergency_as_signed"();
CREATE TRIGGER "change_event_of_emergency" BEFORE INSERT ON "change_event"
    FOR EACH ROW EXECUTE FUNCTION "keep_emergency_as_signed"();

-- Nobody approves what they wrote, but they may object and take back what they said; no program reviews, and a review names roles
-- that its reviewer has. The signers of an emergency switch-off may be its authors.
CREATE OR REPLACE FUNCTION "review_is_independent"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    reviewer "person"%ROWTYPE;
    origin TEXT;
BEGIN
    SELECT * INTO reviewer FROM "person" WHERE "id" = NEW."reviewer_id";
    SELECT s."origin" INTO origin FROM "change_set" s WHERE s."number" = NEW."change_set_number";
    IF reviewer."deactivated_at" IS NOT NULL OR 'BOT' = ANY(reviewer."roles")
        OR NOT COALESCE(NEW."roles" <@ reviewer."roles", FALSE) THEN
        RAISE EXCEPTION '% may not review with these roles.', NEW."reviewer_id" USING ERRCODE = 'check_violation';
    END IF;
    IF NEW."verdict" = 'APPROVE' AND origin <> 'EMERGENCY' AND EXISTS (
        SELECT FROM "change_event" WHERE "change_set_number" = NEW."change_set_number" AND "actor_id" = NEW."reviewer_id"
    ) THEN
        RAISE EXCEPTION '% wrote a part of change set % and cannot approve it.', NEW."reviewer_id", NEW."change_set_number"
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

-- How many approvals of a change set count for some roles: of the reviewer's last verdict, over every change as it is now and no
-- other, by nobody who contributed or was deactivated, and where it needs statements of interests with one of the year before.
CREATE OR REPLACE FUNCTION "approvals_of"(set_number INTEGER, accepted TEXT[]) RETURNS BIGINT LANGUAGE sql STABLE
    SET search_path = public, pg_temp AS $$
    SELECT count(*) FROM (
        SELECT DISTINCT ON (r."reviewer_id") r.*
        FROM "review" r WHERE r."change_set_number" = set_number
        ORDER BY r."reviewer_id", r."at" DESC, r."id" DESC
    ) last
    JOIN "change_set" s ON s."number" = set_number
    JOIN "person" p ON p."id" = last."reviewer_id" AND p."deactivated_at" IS NULL
    WHERE last."verdict" = 'APPROVE' AND last."roles" && accepted
        AND (s."origin" = 'EMERGENCY' OR NOT EXISTS (
            SELECT FROM "change_event" e WHERE e."change_set_number" = set_number AND e."actor_id" = last."reviewer_id"
        ))
        AND NOT EXISTS (
            SELECT c."patch_hash" FROM "change" c WHERE c."change_set_number" = set_number
            EXCEPT SELECT unnest(last."covered")
        )
        AND NOT EXISTS (
            SELECT unnest(last."covered")
            EXCEPT SELECT c."patch_hash" FROM "change" c WHERE c."change_set_number" = set_number
        )
        AND (s."requirement" @> '{"needsInterests": false}' OR EXISTS (
            SELECT FROM "interests" i WHERE i."id" = last."interests_id" AND i."person_id" = last."reviewer_id"
                AND i."at" <= last."at" AND last."at" < i."at" + INTERVAL '1 year 1 day'
        ))
$$;

-- A release publishes an approved change set. Only before there is any change set may content come without one. An emergency
-- removes rules and does nothing else.
CREATE OR REPLACE FUNCTION "release_is_approved"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    published "change_set"%ROWTYPE;
    need JSONB;
    accepted TEXT[];
BEGIN
    IF NEW."change_set_number" IS NULL THEN
        IF EXISTS (SELECT FROM "change_set") THEN
            RAISE EXCEPTION 'Release % needs a change set with its approvals.', NEW."number" USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    SELECT * INTO published FROM "change_set" WHERE "number" = NEW."change_set_number" FOR UPDATE;
    IF published."status" IS NULL OR published."status" NOT IN ('APPROVED', 'SCHEDULED') THEN
        RAISE EXCEPTION 'Change set % is %, not approved.', NEW."change_set_number", published."status" USING ERRCODE = 'check_violation';
    END IF;
    IF jsonb_array_length(COALESCE(published."requirement" -> 'needs', '[]')) = 0 THEN
        RAISE EXCEPTION 'Change set % says nobody who must approve it.', NEW."change_set_number" USING ERRCODE = 'check_violation';
    END IF;
    IF published."origin" = 'EMERGENCY' AND EXISTS (
        SELECT FROM "change" WHERE "change_set_number" = published."number"
            AND NOT (starts_with("subject_id", 'rul_') AND "action" = 'REMOVE' AND "draft" IS NULL)
    ) THEN
        RAISE EXCEPTION 'The emergency change set % does something else than to remove rules.', published."number"
            USING ERRCODE = 'check_violation';
    END IF;
    FOR need IN SELECT jsonb_array_elements(published."requirement" -> 'needs') LOOP
        accepted := CASE need ->> 'role'
            WHEN 'EDITOR' THEN ARRAY['EDITOR', 'CLINICIAN', 'SAFETY_LEAD']
            WHEN 'CLINICIAN' THEN ARRAY['CLINICIAN', 'SAFETY_LEAD']
            ELSE ARRAY['SAFETY_LEAD']
        END;
        IF "approvals_of"(NEW."change_set_number", accepted) < GREATEST((need ->> 'count')::INTEGER, 1) THEN
            RAISE EXCEPTION 'Change set % lacks an approval by %.', NEW."change_set_number", need ->> 'role' USING ERRCODE = 'check_violation';
        END IF;
    END LOOP;
    RETURN NEW;
END $$;
