/** The codes as a network: what ties them is the measure; a slider hides the weaker ties. */

import { useMemo } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Cooccurrence } from '../../../shared/analysis/cooccurrence-result.ts';
import {
  cooccurrenceNetwork,
  networkMeasure,
  readCooccurrenceKey,
} from '../../../shared/report/cooccurrence-figures.ts';
import { drawNetwork, type Network, usualThreshold } from '../../../shared/report/figures/network.ts';
import { layOutNetwork } from '../../../shared/report/figures/network-layout.ts';
import { type MeasureKey, measureOf } from '../../../shared/report/measure-catalogue.ts';
import { formatNumber } from '../../../shared/report/number-format.ts';
import { FigureView } from '../figure.tsx';
import { useLook } from '../use-look.ts';
import './network-view.css';

export interface NetworkViewProps {
  readonly result: Cooccurrence;
  readonly measure: MeasureKey;
  /** Null for the usual one. */
  readonly threshold: number | null;
  readonly onThreshold: (threshold: number) => void;
  /** Ids of the codes at both ends of a tie. */
  readonly onPair: (a: number, b: number) => void;
  readonly onCode: (code: number) => void;
}

const STEPS = 50;

export function NetworkView({ result, measure, threshold, onThreshold, onPair, onCode }: NetworkViewProps) {
  const look = useLook();
  const network = useMemo(() => cooccurrenceNetwork(result, measure), [result, measure]);
  // Placed once: what the slider hides moves nothing.
  const placed = useMemo(() => layOutNetwork(network), [network]);
  const least = threshold ?? usualThreshold(network);
  const figure = useMemo(() => drawNetwork(network, placed, least, look), [network, placed, least, look]);
  return (
    <>
      <ThresholdSlider
        network={network}
        heading={measureOf(networkMeasure(measure, result)).heading}
        value={least}
        onChange={onThreshold}
      />
      <FigureView
        figure={figure}
        onOpen={(key) => {
          const [a, b] = readCooccurrenceKey(key);
          if (b === undefined) onCode(a!);
          else onPair(a!, b);
        }}
      />
    </>
  );
}

interface ThresholdSliderProps {
  readonly network: Network;
  /** Name of the measure. */
  readonly heading: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function ThresholdSlider({ network, heading, value, onChange }: ThresholdSliderProps) {
  const most = network.edges.reduce((most, edge) => Math.max(most, edge.value), 0);
  const step = network.kind === 'count' ? 1 : most / STEPS;
  return (
    <Slider
      className="threshold"
      value={Math.min(value, most)}
      minValue={0}
      maxValue={most}
      step={step || 1}
      onChange={onChange}
    >
      <Label>Ties from {heading}</Label>
      <SliderTrack className="threshold-track">
        <SliderThumb className="threshold-thumb" />
      </SliderTrack>
      <SliderOutput className="count">{formatNumber(value, network.kind)}</SliderOutput>
    </Slider>
  );
}
