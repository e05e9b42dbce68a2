## Page

milestones-page = Milestones
milestones-empty = No milestone is recorded, so nothing can be said about the schedule. Add the first to milestones.toml:
milestones-charts = Charts
milestones-all = All milestones
milestones-tasks = Tasks
milestones-milestone = Milestone
milestones-task = Task
milestones-end = Forecast or actual
milestones-actual = { $day } actual
milestones-stale = overdue, not updated
