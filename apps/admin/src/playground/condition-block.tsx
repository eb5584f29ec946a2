'use client';

import type { Expression } from '@symptograph/rules';
import { useItemKeys } from '../ui/use-item-keys.ts';
import { partsOf, stepTo, withoutPart, withPart } from './condition-parts.ts';
import { CriterionBlock } from './criterion-block.tsx';
import { useEditor } from './editor-context.ts';
import { ListBlock, type ListCondition } from './list-block.tsx';
import { LiteralBlock } from './literal-block.tsx';

export interface ConditionBlockProps {
  readonly condition: Expression;
  /** Its path as findings write it: `when.of.2`. */
  readonly path: string;
  readonly onChange: (next: Expression) => void;
  /** Absent where a rule would be left without a condition. */
  readonly onRemove?: (() => void) | undefined;
}

/** A condition as blocks that can be edited, with what is wrong with it beneath. */
export function ConditionBlock(props: ConditionBlockProps) {
  const { problems } = useEditor();
  const told = problems.get(props.path) ?? [];
  return (
    <>
      <Block {...props} />
      {told.map((sentence) => (
        <p key={sentence} className="my-1 rounded-sm bg-danger-wash px-2 py-1 text-sm text-danger">
          {sentence}
        </p>
      ))}
    </>
  );
}

function Block(props: ConditionBlockProps) {
  const { condition } = props;
  switch (condition.op) {
    case 'is':
    case 'compare':
      return <LiteralBlock {...props} condition={condition} />;
    case 'criterion':
      return <CriterionBlock {...props} condition={condition} />;
    default:
      return <Parts {...props} condition={condition} />;
  }
}

/** A list with the blocks of its parts, each of which keeps what is typed in it as others are removed or moved. */
function Parts({ condition, ...props }: ConditionBlockProps & { readonly condition: ListCondition }) {
  const { focusAt } = useEditor();
  const parts = partsOf(condition);
  const keys = useItemKeys(parts);
  return (
    <ListBlock {...props} condition={condition}>
      {parts.map((part, place) => {
        const left = withoutPart(condition, place);
        const remove = () => {
          focusAt(props.path);
          if (left !== undefined) props.onChange(left);
        };
        return {
          key: keys[place] ?? `${place}`,
          block: (
            <ConditionBlock
              condition={part}
              path={`${props.path}.${stepTo(condition, place)}`}
              onChange={(next) => props.onChange(withPart(condition, place, next))}
              onRemove={left === undefined ? props.onRemove : remove}
            />
          ),
        };
      })}
    </ListBlock>
  );
}
