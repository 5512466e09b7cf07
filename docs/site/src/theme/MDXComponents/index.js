import MDXComponents from '@theme-original/MDXComponents';
import Code from '@site/src/components/Code';
import DiffFence from '@site/src/components/DiffFence';
import Diagram from '@site/src/components/Diagram';
import Exercise from '@site/src/components/Exercise';
import ExerciseBar from '@site/src/components/Exercise/ExerciseBar';
import ExercisesDone from '@site/src/components/Exercise/ExercisesDone';
import Guess from '@site/src/components/Guess';
import MessageFinder from '@site/src/components/MessageFinder';
import Player from '@site/src/components/Player';
import Slides from '@site/src/components/Slides';
import Details from './Details';
import HeaderCell from './HeaderCell';
import ScrollingTable from './ScrollingTable';

export default {
  ...MDXComponents,
  codeblock: Code,
  details: Details,
  diagram: Diagram,
  diff: DiffFence,
  exercise: Exercise,
  exercisebar: ExerciseBar,
  exercisesdone: ExercisesDone,
  guess: Guess,
  messagefinder: MessageFinder,
  player: Player,
  slides: Slides,
  table: ScrollingTable,
  th: HeaderCell,
};
