-- CreateTable
CREATE TABLE "source_check" (
    "source_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "status" INTEGER,
    "moved_to" TEXT,
    "reason" TEXT,
    "unreachable_since" TIMESTAMP(3),

    CONSTRAINT "source_check_pkey" PRIMARY KEY ("source_id")
);

-- AddCheck: the outcome says what else there is.
ALTER TABLE "source_check"
    ADD CONSTRAINT "source_check_outcome_check"
        CHECK ("outcome" IN ('REACHABLE', 'MOVED', 'GONE', 'REFUSED', 'NO_ANSWER')),
    ADD CONSTRAINT "source_check_moved_to_check" CHECK (("outcome" = 'MOVED') = ("moved_to" IS NOT NULL)),
    ADD CONSTRAINT "source_check_reason_check" CHECK (("outcome" = 'REACHABLE') = ("reason" IS NULL)),
    ADD CONSTRAINT "source_check_unreachable_since_check"
        CHECK (("outcome" IN ('GONE', 'NO_ANSWER')) = ("unreachable_since" IS NOT NULL) AND "unreachable_since" <= "at");
