import { benchCore } from './core';

benchCore();
