import type { FunctionAnswers } from '../function-messages';
import { functions } from './functions';
import { roles } from './roles';
import { states } from './states';

export const formulas: FunctionAnswers = { functions, roles, states };
