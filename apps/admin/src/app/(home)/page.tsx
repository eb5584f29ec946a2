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
      <HomeIntroduction />
      <KindCards counts={statistics.concepts} />
      <div className="grid gap-x-14 gap-y-12 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <QuestionList questions={questions} />
        {release === null ? null : <ReleasePanel release={release} statistics={statistics} />}
      </div>
      <StatementCounts counts={statistics.statements} />
    </div>
  );
}
