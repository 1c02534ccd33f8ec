import { makeStyles, SearchBox, Select } from '@fluentui/react-components';
import type { Filter, GroupBy } from './group-tasks';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '8px',
    margin: '8px 0 4px',
  },
  search: { minWidth: 0, maxWidth: 'none' },
  unit: { minWidth: 0, width: '108px', '& > select': { paddingLeft: '8px', paddingRight: '28px' } },
});

const GROUPINGS: readonly GroupBy[] = ['urgency', 'unit', 'leader'];

interface Props {
  readonly units: readonly string[];
  readonly filter: Filter;
  readonly groupBy: GroupBy;
  readonly onFilter: (change: Partial<Filter>) => void;
  readonly onGroupBy: (by: GroupBy) => void;
}

/** Search, and one drop-down for the unit to show and the way to group. */
export function FilterBar({ units, filter, groupBy, onFilter, onGroupBy }: Props) {
  const styles = useStyles();
  const { results } = useSurroundings().messages.panels;
  const words: Record<GroupBy, string> = {
    urgency: results.byUrgency,
    unit: results.byUnit,
    leader: results.byLeader,
  };
  const choose = (option: string): void => {
    const [kind, name] = [option.slice(0, 1), option.slice(2)];
    if (kind === 'u') onFilter({ unit: name === '' ? null : name });
    else onGroupBy(GROUPINGS.find((by) => by === name) ?? 'urgency');
  };
  return (
    <div className={styles.bar} role="search">
      <SearchBox
        className={styles.search}
        placeholder={results.search}
        aria-label={results.search}
        value={filter.search}
        onChange={(_, { value }) => onFilter({ search: value })}
      />
      <Select
        className={styles.unit}
        aria-label={results.unit}
        value={
          filter.unit !== null || groupBy === 'urgency' ? `u:${filter.unit ?? ''}` : `g:${groupBy}`
        }
        onChange={(_, { value }) => choose(value)}
      >
        <optgroup label={results.groupBy}>
          {GROUPINGS.map((by) => (
            <option key={by} value={`g:${by}`}>
              {words[by]}
              {by === groupBy && filter.unit !== null && ' ✓'}
            </option>
          ))}
        </optgroup>
        <optgroup label={results.unit}>
          <option value="u:">{results.allUnits}</option>
          {units.map((unit) => (
            <option key={unit} value={`u:${unit}`}>
              {unit}
            </option>
          ))}
        </optgroup>
      </Select>
    </div>
  );
}
