-- Written by migration:create, with what Prisma's schema has no words for: subject ids sort by their bytes on every server
-- (COLLATE "C"), the CHECK constraints, and the triggers by which the database itself keeps what the editorial desk
-- promises: the audit log is append-only and chained, nobody approves what they wrote, published tables change only with a
-- release, and a release of a change set has the approvals and the content that its change set says.

-- AlterTable
ALTER TABLE "release" ADD COLUMN     "change_set_number" INTEGER;

-- CreateIndex
CREATE INDEX "concept_replaced_by_id_idx" ON "concept"("replaced_by_id");

-- CreateTable
CREATE TABLE "change_set" (
    "number" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "rationale" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "base_release" INTEGER NOT NULL,
    "head_seq" INTEGER NOT NULL,
    "head_hash" TEXT NOT NULL,
    "requirement" JSONB,
    "created_at" TIMESTAMP(3) NOT NULL,
    "submitted_at" TIMESTAMP(3),
    "publish_at" TIMESTAMP(3),
    "reverts_release" INTEGER,
    "published_release" INTEGER,
    "follow_up_due" TIMESTAMP(3),
    "followed_up_at" TIMESTAMP(3),
    "followed_up_by_id" TEXT,

    CONSTRAINT "change_set_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "change" (
    "change_set_number" INTEGER NOT NULL,
    "subject_id" TEXT COLLATE "C" NOT NULL,
    "action" TEXT NOT NULL,
    "base" JSONB,
    "draft" JSONB,
    "patch" JSONB NOT NULL,
    "patch_hash" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "change_pkey" PRIMARY KEY ("change_set_number","subject_id")
);

-- CreateTable
CREATE TABLE "change_event" (
    "change_set_number" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "actor_id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "subject_id" TEXT COLLATE "C" NOT NULL,
    "edit" JSONB NOT NULL,
    "inverse" JSONB NOT NULL,
    "undoes" INTEGER,

    CONSTRAINT "change_event_pkey" PRIMARY KEY ("change_set_number","seq")
);

-- CreateTable
CREATE TABLE "conflict_resolution" (
    "change_set_number" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "subject_id" TEXT COLLATE "C" NOT NULL,
    "path" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "value" JSONB,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "conflict_resolution_pkey" PRIMARY KEY ("change_set_number","key")
);

-- CreateTable
CREATE TABLE "check_run" (
    "change_set_number" INTEGER NOT NULL,
    "head_hash" TEXT NOT NULL,
    "base_release" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "blocking" INTEGER NOT NULL,
    "report" JSONB NOT NULL,

    CONSTRAINT "check_run_pkey" PRIMARY KEY ("change_set_number","head_hash","base_release")
);

-- CreateTable
CREATE TABLE "review" (
    "id" TEXT NOT NULL,
    "change_set_number" INTEGER NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "roles" TEXT[],
    "verdict" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "head_hash" TEXT NOT NULL,
    "covered" TEXT[],
    "interests_id" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "viewed" (
    "person_id" TEXT NOT NULL,
    "change_set_number" INTEGER NOT NULL,
    "subject_id" TEXT COLLATE "C" NOT NULL,
    "patch_hash" TEXT NOT NULL,

    CONSTRAINT "viewed_pkey" PRIMARY KEY ("person_id","change_set_number","subject_id")
);

-- CreateTable
CREATE TABLE "thread" (
    "id" TEXT NOT NULL,
    "change_set_number" INTEGER NOT NULL,
    "subject_id" TEXT COLLATE "C",
    "path" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "is_blocking" BOOLEAN NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "resolved_at" TIMESTAMP(3),
    "resolved_by_id" TEXT,

    CONSTRAINT "thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" TEXT NOT NULL,
    "thread_id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "suggestion" JSONB,
    "applied_at" TIMESTAMP(3),
    "applied_by_id" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "change_set_number" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("change_set_number","person_id")
);

-- CreateTable
CREATE TABLE "witness_reason" (
    "change_set_number" INTEGER NOT NULL,
    "witness_key" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "witness_reason_pkey" PRIMARY KEY ("change_set_number","witness_key")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "change_set_number" INTEGER,
    "sentence" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "read_at" TIMESTAMP(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "waiver" (
    "id" TEXT NOT NULL,
    "finding_key" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "revoked_at" TIMESTAMP(3),

    CONSTRAINT "waiver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interests" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "has_conflict" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "interests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "actor_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor_id","key")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "roles" TEXT[],
    "deactivated_at" TIMESTAMP(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMP(3),
    "refresh_token_expires_at" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "last4" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMP(3) NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "last_used_at" TIMESTAMP(3),
    "revoked_at" TIMESTAMP(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "change_set_status_publish_at_idx" ON "change_set"("status", "publish_at");

-- CreateIndex
CREATE INDEX "change_set_owner_id_idx" ON "change_set"("owner_id");

-- CreateIndex
CREATE INDEX "change_subject_id_idx" ON "change"("subject_id");

-- CreateIndex
CREATE INDEX "change_event_change_set_number_actor_id_idx" ON "change_event"("change_set_number", "actor_id");

-- CreateIndex
CREATE INDEX "review_change_set_number_idx" ON "review"("change_set_number");

-- CreateIndex
CREATE INDEX "thread_change_set_number_idx" ON "thread"("change_set_number");

-- CreateIndex
CREATE INDEX "comment_thread_id_idx" ON "comment"("thread_id");

-- CreateIndex
CREATE INDEX "assignment_person_id_idx" ON "assignment"("person_id");

-- CreateIndex
CREATE INDEX "notification_person_id_at_idx" ON "notification"("person_id", "at");

-- CreateIndex
CREATE INDEX "waiver_finding_key_idx" ON "waiver"("finding_key");

-- CreateIndex
CREATE INDEX "interests_person_id_at_idx" ON "interests"("person_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_hash_key" ON "audit_event"("hash");

-- CreateIndex
CREATE INDEX "audit_event_subject_idx" ON "audit_event"("subject");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_idx" ON "audit_event"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_owner_id_idx" ON "api_key"("owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "release_change_set_number_key" ON "release"("change_set_number");

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_change_set_number_fkey" FOREIGN KEY ("change_set_number") REFERENCES "change_set"("number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "change_set" ADD CONSTRAINT "change_set_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_change_set_number_fkey" FOREIGN KEY ("change_set_number") REFERENCES "change_set"("number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "change_event" ADD CONSTRAINT "change_event_change_set_number_fkey" FOREIGN KEY ("change_set_number") REFERENCES "change_set"("number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "change_event" ADD CONSTRAINT "change_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "conflict_resolution" ADD CONSTRAINT "conflict_resolution_change_set_number_fkey" FOREIGN KEY ("change_set_number") REFERENCES "change_set"("number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_run" ADD CONSTRAINT "check_run_change_set_number_fkey" FOREIGN KEY ("change_set_number") REFERENCES "change_set"("number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_change_set_number_fkey" FOREIGN KEY ("change_set_number") REFERENCES "change_set"("number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_interests_id_fkey" FOREIGN KEY ("interests_id") REFERENCES "interests"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "viewed" ADD CONSTRAINT "viewed_change_set_number_fkey" FOREIGN KEY ("change_set_number") REFERENCES "change_set"("number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_change_set_number_fkey" FOREIGN KEY ("change_set_number") REFERENCES "change_set"("number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_change_set_number_fkey" FOREIGN KEY ("change_set_number") REFERENCES "change_set"("number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "witness_reason" ADD CONSTRAINT "witness_reason_change_set_number_fkey" FOREIGN KEY ("change_set_number") REFERENCES "change_set"("number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "interests" ADD CONSTRAINT "interests_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddCheck
ALTER TABLE "change_set"
    ADD CONSTRAINT "change_set_status_check" CHECK ("status" IN ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN', 'REJECTED')),
    ADD CONSTRAINT "change_set_origin_check" CHECK ("origin" IN ('HUMAN', 'IMPORT', 'API', 'PACK', 'REVERT', 'EMERGENCY')),
    ADD CONSTRAINT "change_set_head_check" CHECK ("head_seq" >= 0 AND "head_hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "change_set_published_check" CHECK (("status" = 'PUBLISHED') = ("published_release" IS NOT NULL)),
    ADD CONSTRAINT "change_set_scheduled_check" CHECK ("status" <> 'SCHEDULED' OR "publish_at" IS NOT NULL);

-- AddCheck
ALTER TABLE "change"
    ADD CONSTRAINT "change_action_check" CHECK ("action" IN ('CREATE', 'UPDATE', 'DEPRECATE', 'RESTORE', 'MERGE_INTO', 'REMOVE')),
    ADD CONSTRAINT "change_patch_hash_check" CHECK ("patch_hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "change_sides_check" CHECK ("base" IS NOT NULL OR "draft" IS NOT NULL);

-- AddCheck
ALTER TABLE "review"
    ADD CONSTRAINT "review_verdict_check" CHECK ("verdict" IN ('APPROVE', 'REQUEST_CHANGES', 'REJECT')),
    ADD CONSTRAINT "review_text_check" CHECK ("verdict" = 'APPROVE' OR btrim("text") <> '');

-- AddCheck
ALTER TABLE "witness_reason"
    ADD CONSTRAINT "witness_reason_decision_check" CHECK ("decision" IN ('ACCEPT', 'REFUSE')),
    ADD CONSTRAINT "witness_reason_reason_check" CHECK (btrim("reason") <> '');

-- AddCheck
ALTER TABLE "waiver"
    ADD CONSTRAINT "waiver_reason_check" CHECK (btrim("reason") <> ''),
    ADD CONSTRAINT "waiver_expiry_check" CHECK ("expires_at" > "at");

-- AddCheck: the fields of an event are joined by line breaks to be hashed, so only the last may hold one.
ALTER TABLE "audit_event"
    ADD CONSTRAINT "audit_event_lines_check" CHECK (position(E'\n' IN "actor_id" || "action" || "subject") = 0);

-- The functions below name their search path, temporary tables last, so that nobody puts a table of their own in the place
-- of ours.

-- What is never changed or removed.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Rows of % are never changed or removed.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_event"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "change_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "change_event"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "review_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "review"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "interests_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "interests"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "release_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "release"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "revision_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "revision"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "change_set_kept" BEFORE DELETE OR TRUNCATE ON "change_set"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "change_kept" BEFORE TRUNCATE ON "change"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- The audit log is one chain: the database itself gives each event its number, time and hash.
CREATE FUNCTION "chain_audit_event"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    last "audit_event"%ROWTYPE;
BEGIN
    PERFORM pg_advisory_xact_lock(1635083369);
    SELECT * INTO last FROM "audit_event" ORDER BY "seq" DESC LIMIT 1;
    NEW."seq" := COALESCE(last."seq", 0) + 1;
    NEW."at" := date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC');
    NEW."previous_hash" := COALESCE(last."hash", '');
    NEW."hash" := encode(sha256(convert_to(concat_ws(E'\n',
        NEW."previous_hash", NEW."seq"::text, to_char(NEW."at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        NEW."actor_id", NEW."action", NEW."subject", NEW."details"), 'UTF8')), 'hex');
    RETURN NEW;
END $$;

CREATE TRIGGER "audit_event_chain" BEFORE INSERT ON "audit_event"
    FOR EACH ROW EXECUTE FUNCTION "chain_audit_event"();

-- A change set begins open. Published, withdrawn and rejected ones are closed for good; of a published one only the follow-up
-- of an emergency may come. A set becomes published by the release that has its content, no more and no less.
CREATE FUNCTION "keep_change_set"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    follow_up CONSTANT TEXT[] := '{follow_up_due,followed_up_at,followed_up_by_id}';
    differing TEXT;
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."status" IN ('PUBLISHED', 'WITHDRAWN', 'REJECTED') THEN
            RAISE EXCEPTION 'Change set % cannot begin as %.', NEW."number", NEW."status" USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF OLD."status" IN ('PUBLISHED', 'WITHDRAWN', 'REJECTED') THEN
        IF (to_jsonb(NEW) - follow_up) <> (to_jsonb(OLD) - follow_up) THEN
            RAISE EXCEPTION 'Change set % is closed for good.', OLD."number" USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW."head_seq" < OLD."head_seq" OR NEW."number" <> OLD."number" OR NEW."origin" <> OLD."origin" THEN
        RAISE EXCEPTION 'The number, origin and head of change set % do not go back.', OLD."number" USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW."status" = 'PUBLISHED' THEN
        IF NOT EXISTS (SELECT FROM "release" WHERE "number" = NEW."published_release" AND "change_set_number" = NEW."number") THEN
            RAISE EXCEPTION 'Release % does not publish change set %.', NEW."published_release", NEW."number"
                USING ERRCODE = 'check_violation';
        END IF;
        SELECT COALESCE(c."subject_id", r."subject_id") INTO differing
        FROM (SELECT * FROM "change" WHERE "change_set_number" = NEW."number") c
        FULL JOIN (SELECT * FROM "revision" WHERE "release_number" = NEW."published_release") r
            ON r."subject_id" = c."subject_id"
        WHERE c."subject_id" IS NULL OR r."subject_id" IS NULL
            OR (c."draft" - 'version') IS DISTINCT FROM (r."data" - 'version')
        LIMIT 1;
        IF differing IS NOT NULL THEN
            RAISE EXCEPTION 'Release % has another content for % than change set %.', NEW."published_release", differing, NEW."number"
                USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER "change_set_closed" BEFORE INSERT OR UPDATE ON "change_set"
    FOR EACH ROW EXECUTE FUNCTION "keep_change_set"();

-- What a change set does, and who did it, stays as it is once the set is closed. The lock waits for whoever closes it.
CREATE FUNCTION "keep_changes_of_closed"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    touched INTEGER;
    found_status TEXT;
BEGIN
    FOREACH touched IN ARRAY CASE TG_OP
        WHEN 'INSERT' THEN ARRAY[NEW."change_set_number"]
        WHEN 'DELETE' THEN ARRAY[OLD."change_set_number"]
        ELSE ARRAY[OLD."change_set_number", NEW."change_set_number"]
    END LOOP
        SELECT "status" INTO found_status FROM "change_set" WHERE "number" = touched FOR SHARE;
        IF found_status IN ('PUBLISHED', 'WITHDRAWN', 'REJECTED') THEN
            RAISE EXCEPTION 'Change set % is closed for good.', touched USING ERRCODE = 'restrict_violation';
        END IF;
    END LOOP;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER "change_of_closed" BEFORE INSERT OR UPDATE OR DELETE ON "change"
    FOR EACH ROW EXECUTE FUNCTION "keep_changes_of_closed"();
CREATE TRIGGER "change_event_of_closed" BEFORE INSERT ON "change_event"
    FOR EACH ROW EXECUTE FUNCTION "keep_changes_of_closed"();

-- Nobody approves what they wrote, no program reviews, and a review names roles that its reviewer has. The signers of an
-- emergency switch-off may be its authors.
CREATE FUNCTION "review_is_independent"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
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
    IF origin <> 'EMERGENCY' AND EXISTS (
        SELECT FROM "change_event" WHERE "change_set_number" = NEW."change_set_number" AND "actor_id" = NEW."reviewer_id"
    ) THEN
        RAISE EXCEPTION '% wrote a part of change set % and cannot review it.', NEW."reviewer_id", NEW."change_set_number"
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER "review_independent" BEFORE INSERT ON "review"
    FOR EACH ROW EXECUTE FUNCTION "review_is_independent"();

-- How many approvals of a change set count for some roles: of the reviewer's last verdict, over every change as it is now and no
-- other, by nobody who contributed, and where it needs statements of interests with one of the year before.
CREATE FUNCTION "approvals_of"(set_number INTEGER, accepted TEXT[]) RETURNS BIGINT LANGUAGE sql STABLE
    SET search_path = public, pg_temp AS $$
    SELECT count(*) FROM (
        SELECT DISTINCT ON (r."reviewer_id") r.*
        FROM "review" r WHERE r."change_set_number" = set_number
        ORDER BY r."reviewer_id", r."at" DESC, r."id" DESC
    ) last
    JOIN "change_set" s ON s."number" = set_number
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
-- switches rules off and does nothing else.
CREATE FUNCTION "release_is_approved"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
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
        SELECT FROM "change" WHERE "change_set_number" = published."number" AND NOT starts_with("subject_id", 'rul_')
    ) THEN
        RAISE EXCEPTION 'The emergency change set % changes something else than rules.', published."number" USING ERRCODE = 'check_violation';
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

CREATE TRIGGER "release_approved" BEFORE INSERT ON "release"
    FOR EACH ROW EXECUTE FUNCTION "release_is_approved"();

-- The change set of a release is published with it, which is when their contents are compared.
CREATE FUNCTION "release_closes_its_change_set"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF NEW."change_set_number" IS NOT NULL AND NOT EXISTS (
        SELECT FROM "change_set" WHERE "number" = NEW."change_set_number" AND "published_release" = NEW."number"
    ) THEN
        RAISE EXCEPTION 'Change set % is not saved as published by release %.', NEW."change_set_number", NEW."number"
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "release_closes_change_set" AFTER INSERT ON "release"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "release_closes_its_change_set"();

-- Published tables and revisions change only in the transaction that makes a release.
CREATE FUNCTION "published_with_release"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM "release" WHERE "number" = (SELECT max("number") FROM "release") AND xmin = pg_current_xact_id()::xid
    ) THEN
        RAISE EXCEPTION 'Rows of % change only with a release.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER "concept_with_release" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "concept"
    FOR EACH STATEMENT EXECUTE FUNCTION "published_with_release"();
CREATE TRIGGER "statement_with_release" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "statement"
    FOR EACH STATEMENT EXECUTE FUNCTION "published_with_release"();
CREATE TRIGGER "source_with_release" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "source"
    FOR EACH STATEMENT EXECUTE FUNCTION "published_with_release"();
CREATE TRIGGER "criterion_with_release" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "criterion"
    FOR EACH STATEMENT EXECUTE FUNCTION "published_with_release"();
CREATE TRIGGER "rule_with_release" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "rule"
    FOR EACH STATEMENT EXECUTE FUNCTION "published_with_release"();
CREATE TRIGGER "contract_with_release" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "contract"
    FOR EACH STATEMENT EXECUTE FUNCTION "published_with_release"();
CREATE TRIGGER "clinical_case_with_release" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "clinical_case"
    FOR EACH STATEMENT EXECUTE FUNCTION "published_with_release"();
CREATE TRIGGER "revision_with_release" BEFORE INSERT ON "revision"
    FOR EACH STATEMENT EXECUTE FUNCTION "published_with_release"();

-- Revisions are of the release that is being made, and none comes after its change set is closed.
CREATE FUNCTION "revisions_are_of_new_release"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    made "release"%ROWTYPE;
BEGIN
    SELECT * INTO made FROM "release" ORDER BY "number" DESC LIMIT 1;
    IF EXISTS (SELECT FROM "added" WHERE "release_number" <> made."number") OR EXISTS (
        SELECT FROM "change_set" WHERE "number" = made."change_set_number" AND "status" = 'PUBLISHED'
    ) THEN
        RAISE EXCEPTION 'Revisions come only with their own release, before its change set is closed.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER "revision_of_new_release" AFTER INSERT ON "revision"
    REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "revisions_are_of_new_release"();

-- Other processes hear of a release when it is committed.
CREATE FUNCTION "tell_release"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('symptograph_release', NEW."number"::text);
    RETURN NULL;
END $$;

CREATE TRIGGER "release_told" AFTER INSERT ON "release"
    FOR EACH ROW EXECUTE FUNCTION "tell_release"();
