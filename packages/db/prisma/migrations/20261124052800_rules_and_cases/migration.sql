-- Written by migration:create, with two additions that Prisma's schema has no words for: ids sort by their bytes on
-- every server (COLLATE "C"), and the CHECK constraints at the end.

-- CreateTable
CREATE TABLE "criterion" (
    "id" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "release_number" INTEGER NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule" (
    "id" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "release_number" INTEGER NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract" (
    "id" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "release_number" INTEGER NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical_case" (
    "id" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT NOT NULL,
    "expected" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "release_number" INTEGER NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "clinical_case_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "criterion_slug_key" ON "criterion"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "rule_slug_key" ON "rule"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "contract_slug_key" ON "contract"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "clinical_case_slug_key" ON "clinical_case"("slug");

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_id_release_number_fkey" FOREIGN KEY ("id", "release_number") REFERENCES "revision"("subject_id", "release_number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rule" ADD CONSTRAINT "rule_id_release_number_fkey" FOREIGN KEY ("id", "release_number") REFERENCES "revision"("subject_id", "release_number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_id_release_number_fkey" FOREIGN KEY ("id", "release_number") REFERENCES "revision"("subject_id", "release_number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clinical_case" ADD CONSTRAINT "clinical_case_id_release_number_fkey" FOREIGN KEY ("id", "release_number") REFERENCES "revision"("subject_id", "release_number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddCheck
ALTER TABLE "criterion"
    ADD CONSTRAINT "criterion_version_check" CHECK ("version" >= 1),
    ADD CONSTRAINT "criterion_data_check" CHECK (jsonb_typeof("data") = 'object');

-- AddCheck
ALTER TABLE "rule"
    ADD CONSTRAINT "rule_version_check" CHECK ("version" >= 1),
    ADD CONSTRAINT "rule_data_check" CHECK (jsonb_typeof("data") = 'object');

-- AddCheck
ALTER TABLE "contract"
    ADD CONSTRAINT "contract_version_check" CHECK ("version" >= 1),
    ADD CONSTRAINT "contract_data_check" CHECK (jsonb_typeof("data") = 'object');

-- AddCheck
ALTER TABLE "clinical_case"
    ADD CONSTRAINT "clinical_case_version_check" CHECK ("version" >= 1),
    ADD CONSTRAINT "clinical_case_data_check" CHECK (jsonb_typeof("data") = 'object');
