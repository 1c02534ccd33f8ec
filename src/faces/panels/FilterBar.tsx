import { Dropdown, makeStyles, Option, SearchBox } from '@fluentui/react-components';
import type { Filter, GroupBy } from './group-tasks';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, auto)',
    gap: '8px',
    margin: '8px 0',
  },
  search: { minWidth: 0, maxWidth: 'none' },
  unit: { minWidth: 0, width: '92px' },
});

const ALL = '';
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
  const groupWords: Record<GroupBy, string> = {
    urgency: results.byUrgency,
    unit: results.byUnit,
    leader: results.byLeader,
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
      <Dropdown
        className={styles.unit}
        aria-label={results.unit}
        multiselect={false}
        value={filter.unit ?? (groupBy === 'urgency' ? results.allUnits : groupWords[groupBy])}
        selectedOptions={[filter.unit ? `unit:${filter.unit}` : `group:${groupBy}`]}
        onOptionSelect={(_, { optionValue = ALL }) => {
          const [kind, name] = [
            optionValue.slice(0, optionValue.indexOf(':')),
            optionValue.slice(optionValue.indexOf(':') + 1),
          ];
          if (kind === 'group') {
            onFilter({ unit: null });
            onGroupBy(name as GroupBy);
          } else onFilter({ unit: name });
        }}
      >
        {GROUPINGS.map((by) => (
          <Option key={by} value={`group:${by}`} text={groupWords[by]}>
            {by === 'urgency' ? results.allUnits : groupWords[by]}
          </Option>
        ))}
        {units.map((unit) => (
          <Option key={unit} value={`unit:${unit}`}>
            {unit}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
