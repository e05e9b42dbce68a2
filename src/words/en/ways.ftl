## The roadmap's page

roadmap-chart = Roadmap
roadmap-promised = Promised outside
roadmap-ahead = Ahead
roadmap-empty = A roadmap needs milestones with a baseline; tasks, gates and releases join them. Add the first to milestones.toml:
roadmap-none = No milestone is recorded, so there is no roadmap yet
