/** The menu of reports: which one is shown. */

import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { type ReportMethod, reportOf } from '../../shared/api/report-catalogue.ts';
import { REPORT_SECTIONS } from './report-kinds.tsx';

export interface ReportMenuProps {
  readonly value: ReportMethod;
  readonly onChange: (method: ReportMethod) => void;
}

export function ReportMenu({ value, onChange }: ReportMenuProps) {
  return (
    <Select className="choice" selectedKey={value} onSelectionChange={(key) => onChange(key as ReportMethod)}>
      <Label className="choice-label">Report</Label>
      <Button className="choice-button report-menu-button">
        <SelectValue className="choice-value">{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="floating report-menu" offset={2}>
        <ListBox className="menu">
          {REPORT_SECTIONS.map(({ name, kinds }) => (
            <ListBoxSection key={name} id={name} aria-label={name}>
              <Header className="report-menu-section">{name}</Header>
              {kinds.map(({ method, hint }) => (
                <ListBoxItem key={method} id={method} textValue={reportOf(method).title} className="menu-item">
                  <Check size={14} aria-hidden className="menu-check" />
                  <span className="menu-words">
                    <Text slot="label">{reportOf(method).title}</Text>
                    <Text slot="description" elementType="small">
                      {hint}
                    </Text>
                  </span>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
