import { columnLetter, MAX_COLUMN } from '../../../core/grid/address';

/** Contents of a sheet used again wait to the right of this column ("AMJ"); no sheet of ours comes near it. */
export const STAGE_COLUMN = 1024;
export const STAGE_COLUMNS = `${columnLetter(STAGE_COLUMN + 1)}:${columnLetter(MAX_COLUMN)}`;
export const PLACE_COLUMNS = `A:${columnLetter(STAGE_COLUMN)}`;
