import { HomePageDocument } from '../../api/generated/graphql.ts';
import { queryApi } from '../../api/query-api.ts';
import { HomeIntroduction } from '../../home/home-introduction.tsx';
import { KindCards } from '../../home/kind-cards.tsx';
import { loadQuestions } from '../../home/load-questions.ts';
import { QuestionList } from '../../home/question-list.tsx';
import { ReleasePanel } from '../../home/release-panel.tsx';
import { StatementCounts } from '../../home/statement-counts.tsx';

/** The start page: what this is, ways in, and how much there is. */
export default async function HomePage() {
  const [{ statistics, release }, questions] = await Promise.all([
    queryApi(HomePageDocument, {}),
    loadQuestions(),
  ]);
  return (
    <div className="grid max-w-6xl gap-12">
      <div className="grid items-start gap-x-16 gap-y-10 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <HomeIntroduction />
        {release === null ? null : <ReleasePanel release={release} statistics={statistics} />}
      </div>
      <KindCards counts={statistics.concepts} />
      <div className="grid gap-x-16 gap-y-12 xl:grid-cols-2">
        <QuestionList questions={questions} />
        <StatementCounts counts={statistics.statements} />
      </div>
    </div>
  );
}
