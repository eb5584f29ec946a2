-- Written by migration:create, with three additions that Prisma's schema has no words for: ids sort by their bytes on
-- every server (COLLATE "C"), foreign keys between published subjects are checked once a release is whole
-- (DEFERRABLE), and the CHECK constraints at the end.

-- CreateTable
CREATE TABLE "release" (
    "number" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "published_at" TIMESTAMP(3) NOT NULL,
    "hash" TEXT NOT NULL,
    "previous_hash" TEXT,
    "concepts" INTEGER NOT NULL,
    "statements" INTEGER NOT NULL,

    CONSTRAINT "release_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "revision" (
    "subject_id" TEXT COLLATE "C" NOT NULL,
    "release_number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "data" JSONB,
    "hash" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "changed_by" TEXT,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("subject_id","release_number")
);

-- CreateTable
CREATE TABLE "concept" (
    "id" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "replaced_by_id" TEXT COLLATE "C",
    "version" INTEGER NOT NULL,
    "release_number" INTEGER NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "concept_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" TEXT COLLATE "C" NOT NULL,
    "object_id" TEXT COLLATE "C" NOT NULL,
    "negated" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    "release_number" INTEGER NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "source_kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "release_number" INTEGER NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "release_id_key" ON "release"("id");

-- CreateIndex
CREATE UNIQUE INDEX "release_hash_key" ON "release"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "release_previous_hash_key" ON "release"("previous_hash");

-- CreateIndex
CREATE INDEX "revision_release_number_subject_id_idx" ON "revision"("release_number", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "concept_kind_slug_key" ON "concept"("kind", "slug");

-- CreateIndex
CREATE INDEX "statement_subject_id_idx" ON "statement"("subject_id");

-- CreateIndex
CREATE INDEX "statement_object_id_idx" ON "statement"("object_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_previous_hash_fkey" FOREIGN KEY ("previous_hash") REFERENCES "release"("hash") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_release_number_fkey" FOREIGN KEY ("release_number") REFERENCES "release"("number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "concept" ADD CONSTRAINT "concept_id_release_number_fkey" FOREIGN KEY ("id", "release_number") REFERENCES "revision"("subject_id", "release_number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "concept" ADD CONSTRAINT "concept_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "concept"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_id_release_number_fkey" FOREIGN KEY ("id", "release_number") REFERENCES "revision"("subject_id", "release_number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "concept"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_object_id_fkey" FOREIGN KEY ("object_id") REFERENCES "concept"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_id_release_number_fkey" FOREIGN KEY ("id", "release_number") REFERENCES "revision"("subject_id", "release_number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddCheck
ALTER TABLE "release"
    ADD CONSTRAINT "release_number_check" CHECK ("number" >= 1),
    ADD CONSTRAINT "release_first_check" CHECK (("number" = 1) = ("previous_hash" IS NULL)),
    ADD CONSTRAINT "release_hash_check" CHECK ("hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "release_counts_check" CHECK ("concepts" >= 0 AND "statements" >= 0);

-- AddCheck
ALTER TABLE "revision"
    ADD CONSTRAINT "revision_version_check" CHECK ("version" >= 1),
    ADD CONSTRAINT "revision_hash_check" CHECK ("hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "revision_data_check" CHECK (jsonb_typeof("data") = 'object');

-- AddCheck
ALTER TABLE "concept"
    ADD CONSTRAINT "concept_version_check" CHECK ("version" >= 1),
    ADD CONSTRAINT "concept_replaced_by_id_check" CHECK ("replaced_by_id" <> "id"),
    ADD CONSTRAINT "concept_data_check" CHECK (jsonb_typeof("data") = 'object');

-- AddCheck
ALTER TABLE "statement"
    ADD CONSTRAINT "statement_version_check" CHECK ("version" >= 1),
    ADD CONSTRAINT "statement_data_check" CHECK (jsonb_typeof("data") = 'object');

-- AddCheck
ALTER TABLE "source"
    ADD CONSTRAINT "source_version_check" CHECK ("version" >= 1),
    ADD CONSTRAINT "source_data_check" CHECK (jsonb_typeof("data") = 'object');
