-- AlterTable
ALTER TABLE "waiver" ADD COLUMN     "change_set_number" INTEGER;

-- A waiver names the change set in which the finding was made, and is of a clinician who wrote no part of it; an emergency may be
-- its author's. Afterwards it can only be revoked. Waivers that are older than the column name no set.
CREATE FUNCTION "waiver_is_independent"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    waiving "person"%ROWTYPE;
    origin TEXT;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF OLD."revoked_at" IS NOT NULL OR (to_jsonb(NEW) - 'revoked_at') <> (to_jsonb(OLD) - 'revoked_at') THEN
            RAISE EXCEPTION 'Waiver % is kept as it was.', OLD."id" USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    SELECT s."origin" INTO origin FROM "change_set" s WHERE s."number" = NEW."change_set_number";
    IF origin IS NULL THEN
        RAISE EXCEPTION 'Waiver % needs the change set in which the finding was made.', NEW."id" USING ERRCODE = 'check_violation';
    END IF;
    IF origin <> 'EMERGENCY' AND EXISTS (
        SELECT FROM "change_event" WHERE "change_set_number" = NEW."change_set_number" AND "actor_id" = NEW."by_id"
    ) THEN
        RAISE EXCEPTION '% wrote a part of change set % and cannot waive what is found in it.', NEW."by_id", NEW."change_set_number"
            USING ERRCODE = 'check_violation';
    END IF;
    SELECT * INTO waiving FROM "person" WHERE "id" = NEW."by_id";
    IF waiving."id" IS NULL OR waiving."deactivated_at" IS NOT NULL OR 'BOT' = ANY(waiving."roles")
        OR NOT waiving."roles" && '{CLINICIAN,SAFETY_LEAD}' THEN
        RAISE EXCEPTION '% may not waive findings.', NEW."by_id" USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER "waiver_independent" BEFORE INSERT OR UPDATE ON "waiver"
    FOR EACH ROW EXECUTE FUNCTION "waiver_is_independent"();
