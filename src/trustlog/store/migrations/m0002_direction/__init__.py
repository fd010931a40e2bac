"""The second schema: reflection, aims, measures, surveys and interviews. Frozen."""
