import { Dropdown, makeStyles, Option, OptionGroup, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
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
  unit: {
    minWidth: 0,
    width: '108px',
    '& > button': { paddingLeft: '8px', columnGap: 0, whiteSpace: 'nowrap', overflow: 'hidden' },
  },
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
  const [open, setOpen] = useState(false);
  const words: Record<GroupBy, string> = {
    urgency: results.byUrgency,
    unit: results.byUnit,
    leader: results.byLeader,
  };
  const choose = (option: string): void => {
    setOpen(false);
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
      <Dropdown
        className={styles.unit}
        aria-label={results.unit}
        listbox={{ style: { minWidth: 160 } }}
        positioning={{ align: 'end' }}
        multiselect
        open={open}
        onOpenChange={(_, data) => setOpen(data.open)}
        value={filter.unit ?? (groupBy === 'urgency' ? results.allUnits : words[groupBy])}
        selectedOptions={[`u:${filter.unit ?? ''}`, `g:${groupBy}`]}
        onOptionSelect={(_, { optionValue }) => optionValue && choose(optionValue)}
      >
        <OptionGroup label={results.groupBy}>
          {GROUPINGS.map((by) => (
            <Option key={by} value={`g:${by}`}>
              {words[by]}
            </Option>
          ))}
        </OptionGroup>
        <OptionGroup label={results.unit}>
          <Option value="u:">{results.allUnits}</Option>
          {units.map((unit) => (
            <Option key={unit} value={`u:${unit}`}>
              {unit}
            </Option>
          ))}
        </OptionGroup>
      </Dropdown>
    </div>
  );
}
